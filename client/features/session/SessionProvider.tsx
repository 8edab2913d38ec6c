import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { TimeZone } from '../../ui/times';
import { SessionContext } from './session';
import { SessionQuery } from './session-query';

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery(SessionQuery);
  const session = useMemo(() => ({ viewer: data?.viewer }), [data]);
  return (
    <SessionContext value={session}>
      <TimeZone value={session.viewer?.timeZone}>{children}</TimeZone>
    </SessionContext>
  );
}
