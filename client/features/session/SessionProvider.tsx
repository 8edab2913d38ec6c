import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { TimeZone } from '../../ui/times';
import { SessionContext } from './session';
import { SessionQuery } from './session-query';

const ASK_AGAIN_MS = 5_000;

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(SessionQuery);
  // Whose pages these are is asked for until the desk says so.
  useEffect(() => {
    if (data || !error) return undefined;
    const timer = setTimeout(() => void refetch().catch(() => {}), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [data, error, refetch]);
  const session = useMemo(() => ({ viewer: data?.viewer }), [data]);
  return (
    <SessionContext value={session}>
      <TimeZone value={session.viewer?.timeZone}>{children}</TimeZone>
    </SessionContext>
  );
}
