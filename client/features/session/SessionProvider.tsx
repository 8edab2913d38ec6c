import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { graphql } from '../../gql';
import { TimeZone } from '../../ui/times';
import { SessionContext } from './session';

const SessionQuery = graphql(`
  query Session {
    viewer {
      id
      email
      displayName
      isOperator
      timeZone
      topics
      ratingCount
      followedAuthors {
        id
        name
      }
    }
  }
`);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery(SessionQuery);
  const session = useMemo(() => ({ viewer: data?.viewer }), [data]);
  return (
    <SessionContext value={session}>
      <TimeZone value={session.viewer?.timeZone}>{children}</TimeZone>
    </SessionContext>
  );
}
