import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { SearchFilter, SearchMode, SearchOrder, SearchQuery } from '../../gql/graphql';

/** What was found, in numbers. */
export type SearchFacets = SearchQuery['search']['facets'];

export interface SearchState {
  query: string;
  mode: SearchMode;
  order: SearchOrder;
  /** '' everywhere, 'saved' in the own library, else in the collection of this id. */
  scope: string;
  from?: string;
  to?: string;
  categories: string[];
}

const MODES: SearchMode[] = ['HYBRID', 'WORDS', 'MEANING'];
const ORDERS: SearchOrder[] = ['RELEVANCE', 'NEWEST', 'UPVOTES'];
const day = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);
const among = <Name extends string>(names: Name[], text: string | null) =>
  names.find((name) => name === text?.toUpperCase()) ?? names[0]!;

export const readSearchState = (params: URLSearchParams): SearchState => ({
  query: params.get('q')?.trim() ?? '',
  mode: among(MODES, params.get('mode')),
  order: among(ORDERS, params.get('sort')),
  scope: params.get('scope') ?? '',
  from: day(params.get('from')),
  to: day(params.get('to')),
  categories: params.getAll('in'),
});

/** What is left out is as it is for all. */
export function searchPath(state: Partial<SearchState>): string {
  const { query, mode = 'HYBRID', order = 'RELEVANCE', scope, from, to, categories = [] } = state;
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (mode !== 'HYBRID') params.set('mode', mode.toLowerCase());
  if (order !== 'RELEVANCE') params.set('sort', order.toLowerCase());
  if (scope) params.set('scope', scope);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  for (const category of categories) params.append('in', category);
  return `/search?${params}`;
}

export const isNarrowed = ({ from, to, categories, scope }: SearchState) =>
  from !== undefined || to !== undefined || categories.length > 0 || scope !== '';

/** The filter as the API takes it; undefined where nothing narrows. */
export function searchFilter(state: SearchState): SearchFilter | undefined {
  if (!isNarrowed(state)) return undefined;
  const { from, to, categories, scope } = state;
  return {
    ...(from && { publishedAfter: from }),
    ...(to && { publishedBefore: to }),
    ...(categories.length > 0 && { categories }),
    ...(scope === 'saved' ? { saved: true } : scope && { collectionId: scope }),
  };
}

export function useSearchState(): SearchState {
  const [params] = useSearchParams();
  return useMemo(() => readSearchState(params), [params]);
}
