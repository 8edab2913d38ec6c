import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Collection', { description: 'Papers that a reader put together under a name.' })
export class CollectionType {
  @Field(() => ID, { description: 'The collection.' })
  id!: string;

  @Field(() => String, { description: 'As the reader calls it.' })
  name!: string;

  @Field(() => Int, { description: 'How many papers it holds.' })
  paperCount!: number;

  @Field(() => Int, { description: 'How many of the papers asked about it holds.' })
  held!: number;

  shareToken!: string | null;
}

@ObjectType('SharedCollection', { description: 'A collection that its reader shared by address.' })
export class SharedCollectionType {
  id!: string;

  @Field(() => String, { description: 'As its reader calls it.' })
  name!: string;

  @Field(() => String, { description: 'What its reader wants to be called.' })
  ownerName!: string;

  @Field(() => Int, { description: 'How many papers it holds.' })
  paperCount!: number;
}

@ObjectType({ description: 'The collection after the act.' })
export class CollectionPayload {
  @Field(() => CollectionType, { description: 'As it is now.' })
  collection!: CollectionType;
}
