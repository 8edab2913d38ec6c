import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { PaperType } from '../papers/paper.type.js';

@ObjectType('Collection', {
  description: 'Papers that a reader put together under a name, or that a search finds.',
})
export class CollectionType {
  @Field(() => ID, { description: 'The collection.' })
  id!: string;

  @Field(() => String, { description: 'As the reader calls it.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, in Markdown; empty without.' })
  note!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The collection that this one stands in; null at the top.',
  })
  parentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What finds its papers; null where they are put in by hand.',
  })
  search!: string | null;

  @Field(() => Boolean, { description: "Whether its papers teach the reader's ranking." })
  teaches!: boolean;

  @Field(() => Int, { description: 'How many of the papers asked about it holds.' })
  held!: number;

  shareToken!: string | null;
  collectedCount!: number;
}

@ObjectType('SharedCollection', { description: 'A collection that its reader shared by address.' })
export class SharedCollectionType {
  id!: string;

  @Field(() => String, { description: 'As its reader calls it.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, in Markdown; empty without.' })
  note!: string;

  @Field(() => String, { description: 'What its reader wants to be called.' })
  ownerName!: string;

  search!: string | null;
  collectedCount!: number;
}

@ObjectType('CollectedEdge', { description: 'A paper with its place in a collection.' })
export class CollectedEdge extends Edge(PaperType, 'A paper') {
  @Field(() => String, { description: 'Why it is there, in Markdown; empty without.' })
  note!: string;

  @Field(() => Date, { nullable: true, description: 'When; null where a search found it.' })
  addedAt!: Date | null;
}

@ObjectType('CollectedConnection', { description: 'A page of a collection.' })
export class CollectedConnection extends Connection(CollectedEdge, 'papers of a collection') {
  @Field(() => Int, { description: 'All papers of the collection.' })
  totalCount!: number;
}

@InputType({ description: 'What to change of a collection; what is not given stays.' })
export class CollectionInput {
  @Field(() => String, { nullable: true, description: 'Markdown; at most 5,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A collection at the top for it to stand in; null takes it to the top.',
  })
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another search, for one that a search fills.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether its papers teach the reader's ranking; false until they say so.",
  })
  teaches?: boolean | null;
}

@ObjectType({ description: 'The collection after the act.' })
export class CollectionPayload {
  @Field(() => CollectionType, { description: 'As it is now.' })
  collection!: CollectionType;
}

@ObjectType({ description: 'How many collections were ended for good.' })
export class DiscardedCollections {
  @Field(() => Int, { description: 'Collections.' })
  count!: number;
}
