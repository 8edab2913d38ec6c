import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { given } from '../../graphql/given.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { PreferencesInput, PreferencesPayload, PreferencesType } from './preference.type.js';

@Resolver(() => ViewerType)
export class PreferenceResolver {
  @FieldResolver(() => PreferencesType, { description: "How the reader's lists are made." })
  preferences(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<PreferencesType> {
    return services.preferences.get(id);
  }

  @Mutation(() => PreferencesPayload, { description: "Changes how the viewer's lists are made." })
  async updatePreferences(
    @Arg('input', () => PreferencesInput, { description: 'What to change.' })
    input: PreferencesInput,
    @Ctx() context: RequestContext,
  ): Promise<PreferencesPayload> {
    const { preferences } = context.services;
    return { preferences: await preferences.change(requireViewer(context), given(input)) };
  }
}
