import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { done, OkPayload } from '../../graphql/ok.type.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { SignInInput, SignUpInput } from './account.input.js';
import type { SignedIn } from './account-service.js';
import { AuthPayload, ViewerType } from './viewer.type.js';

// Each costs a password hash, so one request may hold only a few.
const costly = { complexity: 2_000 };

@Resolver()
export class SessionResolver {
  @Mutation(() => AuthPayload, { ...costly, description: 'Makes an account and signs it in.' })
  async signUp(
    @Arg('input', () => SignUpInput, { description: 'The account.' }) input: SignUpInput,
    @Ctx() context: RequestContext,
  ): Promise<AuthPayload> {
    return begin(await context.services.accounts.signUp(input, context.place), context);
  }

  @Mutation(() => AuthPayload, { ...costly, description: 'Signs in for 90 days.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'The account.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<AuthPayload> {
    const { accounts } = context.services;
    return begin(await accounts.signIn(input.email, input.password, context.place), context);
  }

  @Mutation(() => OkPayload, { description: 'Ends this session.' })
  async signOut(@Ctx() { services, viewer, setSession }: RequestContext): Promise<OkPayload> {
    await services.accounts.signOut(viewer);
    setSession(null);
    return done;
  }
}

function begin(
  { account, token, expiresAt }: SignedIn,
  { setSession }: RequestContext,
): AuthPayload {
  setSession({ token, expiresAt });
  return { viewer: ViewerType.from(account), token };
}
