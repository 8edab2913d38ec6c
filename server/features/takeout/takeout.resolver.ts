import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';

@ObjectType({ description: 'What was found in a file.' })
export class ImportTastePayload {
  @Field(() => Int, { description: 'Papers named in the file that the desk has.' })
  papers!: number;

  @Field(() => [String], {
    description: 'Keys of those it does not have; what was done with them was left out.',
  })
  unknownPapers!: readonly string[];
}

@Resolver(() => ViewerType)
export class TakeoutResolver {
  @FieldResolver(() => String, {
    complexity: 500,
    description: 'Everything that counts for the lists, as JSON that `importTaste` reads.',
  })
  tasteExport(@Root() { id }: ViewerType, @Ctx() { services }: RequestContext): Promise<string> {
    return services.takeout.takeOut(id);
  }

  @Mutation(() => ImportTastePayload, {
    complexity: 500,
    description: 'Adds what an exported file holds to what is there.',
  })
  importTaste(
    @Arg('json', () => String, { description: 'The file, of this desk or another; at most 5 MB.' })
    json: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportTastePayload> {
    return context.services.takeout.takeIn(requireViewer(context), json);
  }
}
