import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { safeNext } from './way-back';

/** After signing in or up: everything shown so far belonged to nobody, so it is asked for anew. */
export function useEnter() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  return async (otherwise = '/') => {
    await client.resetStore();
    const next = safeNext(params.get('next'));
    // Mails' pages come from the server.
    if (next.startsWith('/mail/')) return window.location.assign(next);
    await navigate(next === '/' ? otherwise : next, { replace: true });
  };
}
