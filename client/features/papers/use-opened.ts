import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../gql';

const RecordOpen = graphql(`
  mutation RecordOpen($paperId: ID!, $seconds: Int!) {
    recordOpen(paperId: $paperId, seconds: $seconds) {
      ok
    }
  }
`);

const LEAST_SECONDS = 5;

/** Tells the desk that a paper was opened and, on leaving, for how long it was on screen. */
export function useOpened(paperId: string | undefined) {
  const client = useApolloClient();
  const told = useRef<string>(undefined);

  useEffect(() => {
    if (!paperId) return;
    const send = (seconds: number) => {
      const context = { fetchOptions: { keepalive: true } };
      // A note that gets lost is no reason to disturb the reader.
      client
        .mutate({ mutation: RecordOpen, variables: { paperId, seconds }, context })
        .catch(() => {});
    };
    if (told.current !== paperId) {
      told.current = paperId;
      send(0);
    }
    let since = document.hidden ? undefined : performance.now();
    let seen = 0;
    const pause = () => {
      if (since !== undefined) seen += performance.now() - since;
      since = undefined;
    };
    const leave = () => {
      pause();
      const seconds = Math.round(seen / 1000);
      if (seconds < LEAST_SECONDS) return;
      seen = 0;
      send(seconds);
    };
    const turn = () => {
      if (document.hidden) leave();
      else since ??= performance.now();
    };
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [client, paperId]);
}
