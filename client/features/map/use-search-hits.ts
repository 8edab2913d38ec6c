import { useQuery } from '@apollo/client/react';
import { MapSearchQuery } from './map-queries';

export interface SearchHits {
  /** Best first; null while nothing is searched for. */
  ids: number[] | null;
  totalCount: number;
  error: unknown;
  busy: boolean;
}

/** The hundred best hits. */
export function useSearchHits(query: string): SearchHits {
  const { data, previousData, error, loading } = useQuery(MapSearchQuery, {
    variables: { query },
    skip: query === '',
  });
  const found = query === '' ? undefined : (data ?? previousData)?.search;
  return {
    ids: found ? found.edges.map(({ node }) => Number(node.id)) : null,
    totalCount: found?.totalCount ?? 0,
    error: query === '' ? undefined : error,
    busy: loading && query !== '',
  };
}
