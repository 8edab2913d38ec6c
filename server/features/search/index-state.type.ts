import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const IndexAnswer = { GRAPH: 'GRAPH', SCAN: 'SCAN', WORDS: 'WORDS' } as const;
registerEnumType(IndexAnswer, {
  name: 'IndexAnswer',
  description: 'What finds papers for a question.',
  valuesConfig: {
    GRAPH: { description: 'The graph of vectors; what it does not hold yet is compared as well.' },
    SCAN: { description: 'Vectors are compared one by one, since the graph is far from whole.' },
    WORDS: { description: 'The list of words and the papers that have them.' },
  },
});

@ObjectType('IndexState', {
  description: 'How an index of the process that answers stands to the database.',
})
export class IndexStateType {
  @Field(() => String, { description: 'vectors or words.' })
  name!: string;

  @Field(() => IndexAnswer, { description: 'What answers at the moment.' })
  answeredBy!: keyof typeof IndexAnswer;

  @Field(() => Int, { description: 'Papers in it.' })
  held!: number;

  @Field(() => Int, { description: 'Papers that the database has for it.' })
  expected!: number;

  @Field(() => Int, { description: 'Papers whose latest change is not in it yet.' })
  behind!: number;

  @Field(() => String, { description: 'The change of the database that it has come to.' })
  revision!: string;

  @Field(() => String, { description: 'The latest change that the database has for it.' })
  latestRevision!: string;

  @Field(() => Boolean, { description: 'Whether it is being built anew, or is about to be.' })
  rebuilding!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it broke for good, so that the process has to be started again.',
  })
  failed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What keeps the server that has it from answering; null while nothing does.',
  })
  problem!: string | null;
}

@ObjectType({ description: 'The indexes after the act.' })
export class IndexesPayload {
  @Field(() => [IndexStateType], { description: 'Vectors, then words.' })
  indexes!: IndexStateType[];
}
