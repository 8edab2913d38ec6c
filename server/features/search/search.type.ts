import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DayScalar } from '../../graphql/scalars.js';
import { PaperType } from '../papers/paper.type.js';

export const SearchMode = { HYBRID: 'HYBRID', WORDS: 'WORDS', MEANING: 'MEANING' } as const;
registerEnumType(SearchMode, {
  name: 'SearchMode',
  description: 'What is compared.',
  valuesConfig: {
    HYBRID: { description: 'Words and meaning together.' },
    WORDS: { description: 'Words only (BM25).' },
    MEANING: { description: 'Meaning only (embeddings).' },
  },
});

@InputType({ description: 'Which papers may be found; empty parts let everything pass.' })
export class SearchFilter {
  @Field(() => DayScalar, { nullable: true, description: 'Published on this day or later.' })
  publishedAfter?: string;

  @Field(() => DayScalar, { nullable: true, description: 'Published on this day or earlier.' })
  publishedBefore?: string;

  @Field(() => [String], { nullable: true, description: 'In any of these.' })
  categories?: string[];
}

@ObjectType('SearchEdge', { description: 'A found paper with its place in the list.' })
export class SearchEdge extends Edge(PaperType, 'A found paper') {
  @Field(() => Float, { description: 'Comparable within one search only.' })
  score!: number;
}

@ObjectType('SearchConnection', { description: 'A page of found papers, best first.' })
export class SearchConnection extends Connection(SearchEdge, 'found papers') {
  @Field(() => Int, { description: 'All that were found and can be paged through.' })
  totalCount!: number;

  @Field(() => SearchMode, {
    description: 'What was compared: WORDS while the model is not there yet.',
  })
  mode!: keyof typeof SearchMode;
}
