import { Field, InputType } from 'type-graphql';
import { EmailScalar } from '../../graphql/scalars.js';

@InputType({ description: 'A new account.' })
export class SignUpInput {
  @Field(() => EmailScalar, { description: 'The address to sign in with.' })
  email!: string;

  @Field(() => String, { description: '8 to 200 characters.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: '1 to 100 characters; what stands before the @ when not given.',
  })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone; UTC when not given.' })
  timeZone?: string | null;
}

@InputType({ description: 'An account and its password.' })
export class SignInInput {
  @Field(() => EmailScalar, { description: 'The address.' })
  email!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'What to change; the rest stays.' })
export class AccountInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;
}

@InputType({ description: 'The password now and the one to come.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password now.' })
  currentPassword!: string;

  @Field(() => String, { description: '8 to 200 characters.' })
  newPassword!: string;
}
