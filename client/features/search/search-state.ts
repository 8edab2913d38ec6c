import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { SearchFilter, SearchMode } from '../../gql/graphql';

export interface SearchState {
  query: string;
  mode: SearchMode;
  from?: string;
  to?: string;
  categories: string[];
}

const MODES: SearchMode[] = ['HYBRID', 'WORDS', 'MEANING'];
const day = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

export const readSearchState = (params: URLSearchParams): SearchState => ({
  query: params.get('q')?.trim() ?? '',
  mode: MODES.find((mode) => mode === params.get('mode')?.toUpperCase()) ?? 'HYBRID',
  from: day(params.get('from')),
  to: day(params.get('to')),
  categories: params.getAll('in'),
});

export function searchPath({ query, mode, from, to, categories }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (mode !== 'HYBRID') params.set('mode', mode.toLowerCase());
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  for (const category of categories) params.append('in', category);
  return `/search?${params}`;
}

export const isNarrowed = ({ from, to, categories }: SearchState) =>
  from !== undefined || to !== undefined || categories.length > 0;

/** The filter as the API takes it; undefined where nothing narrows. */
export function searchFilter(state: SearchState): SearchFilter | undefined {
  if (!isNarrowed(state)) return undefined;
  const { from, to, categories } = state;
  return {
    ...(from && { publishedAfter: from }),
    ...(to && { publishedBefore: to }),
    ...(categories.length > 0 && { categories }),
  };
}

export function useSearchState(): SearchState {
  const [params] = useSearchParams();
  return useMemo(() => readSearchState(params), [params]);
}
