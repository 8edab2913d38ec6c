import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { MatchLevel } from '../../gql/graphql';
import { useSession } from '../session/session';
import { MapLikesQuery, MapMatchesQuery } from './map-queries';
import type { useMapState } from './map-state';

export interface ReaderMarks {
  signedIn: boolean;
  /** Papers liked; null while not asked for. */
  likes: number[] | null;
  /** The best of the reader's own list; null while not asked for. */
  matches: Map<number, MatchLevel> | null;
  error: unknown;
}

/** What the map shows of the reader's own: fetched when it is shown. */
export function useReaderMarks({ likes, colour }: ReturnType<typeof useMapState>): ReaderMarks {
  const { viewer } = useSession();
  const signedIn = Boolean(viewer);
  const liked = useLikes(!signedIn || !likes);
  const matched = useQuery(MapMatchesQuery, { skip: !signedIn || colour !== 'match' });
  const list = matched.data?.viewer?.matches;
  return {
    signedIn,
    likes: signedIn && likes ? liked.ids : null,
    matches:
      signedIn && colour === 'match' && list
        ? new Map(list.map(({ match, paperId }) => [Number(paperId), match]))
        : null,
    error: liked.error ?? matched.error,
  };
}

/** All likes, a hundred at a time. */
function useLikes(skip: boolean) {
  const { data, error, fetchMore } = useQuery(MapLikesQuery, {
    skip,
    fetchPolicy: 'cache-and-network',
  });
  const rated = skip ? undefined : data?.viewer?.rated;
  const next = rated?.pageInfo.hasNextPage ? rated.pageInfo.endCursor : null;
  useEffect(() => {
    if (next) void fetchMore({ variables: { after: next } });
  }, [next, fetchMore]);
  return { ids: rated ? rated.edges.map(({ node }) => Number(node.id)) : null, error };
}
