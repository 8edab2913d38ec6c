import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';

const DeskQuery = graphql(`
  query Desk {
    desk {
      paperCount
      embeddedCount
      missing
      mailGoesToOutbox
      countsClicks
      categories(first: 30) {
        name
        paperCount
      }
    }
  }
`);

const LOOK_AGAIN_MS = 5000;

export function useDesk() {
  const { data, startPolling, stopPolling } = useQuery(DeskQuery);
  return { desk: data?.desk, startPolling: () => startPolling(LOOK_AGAIN_MS), stopPolling };
}
