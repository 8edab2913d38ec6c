import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DayScalar } from '../../graphql/scalars.js';
import { PaperType } from '../papers/paper.type.js';
import type { SearchResult } from './search-service.js';

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

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer saved.' })
  saved?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only those in this of the viewer's collections.",
  })
  collectionId?: string | null;
}

export const SearchOrder = {
  RELEVANCE: 'RELEVANCE',
  NEWEST: 'NEWEST',
  UPVOTES: 'UPVOTES',
} as const;
registerEnumType(SearchOrder, {
  name: 'SearchOrder',
  description: 'What comes first.',
  valuesConfig: {
    RELEVANCE: { description: 'What answers best.' },
    NEWEST: { description: 'What was published last.' },
    UPVOTES: { description: 'What has most votes.' },
  },
});

@ObjectType('SnippetPart', { description: 'A piece of a text.' })
export class SnippetPartType {
  @Field(() => String, { description: 'The piece; all of them make the text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the query asks for it.' })
  marked!: boolean;
}

@ObjectType({ description: 'How many of the found papers are of one category.' })
export class CategoryFacet {
  @Field(() => String, { description: 'The category.' })
  name!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How many of the found papers are of one year.' })
export class YearFacet {
  @Field(() => Int, { description: 'The year of publication.' })
  year!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('SearchFacets', { description: 'What the found papers are, in numbers.' })
export class SearchFacetsType {
  @Field(() => [CategoryFacet], { description: 'Most first; at most 12.' })
  categories!: readonly CategoryFacet[];

  @Field(() => [YearFacet], { description: 'Newest first.' })
  years!: readonly YearFacet[];
}

@ObjectType('SearchEdge', { description: 'A found paper with its place in the list.' })
export class SearchEdge extends Edge(PaperType, 'A found paper') {
  @Field(() => Float, { description: 'Comparable within one search only.' })
  score!: number;

  /** Stems of the query's words. */
  readonly stems!: ReadonlySet<string>;
}

@ObjectType('SearchConnection', { description: 'A page of found papers, best first.' })
export class SearchConnection extends Connection(SearchEdge, 'found papers') {
  @Field(() => Int, { description: 'All that were found and can be paged through.' })
  totalCount!: number;

  @Field(() => SearchMode, {
    description: 'What was compared: WORDS while the model is not there yet.',
  })
  mode!: keyof typeof SearchMode;

  @Field(() => String, {
    nullable: true,
    description:
      'The words searched for instead, where no paper has those given; null when they were searched for.',
  })
  mended!: string | null;

  readonly result!: SearchResult;
}
