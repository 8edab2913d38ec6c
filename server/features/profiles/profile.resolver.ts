import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { Profile } from './profile-store.js';

@ObjectType('Profile', { description: "One of a reader's interests." })
export class ProfileType {
  @Field(() => ID, { description: 'The profile.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@Resolver(() => ViewerType)
export class ProfileResolver {
  @FieldResolver(() => [ProfileType], { description: 'The interests of the reader, oldest first.' })
  profiles(@Root() { id }: ViewerType, @Ctx() { services }: RequestContext): Promise<Profile[]> {
    return services.profiles.list(id);
  }
}
