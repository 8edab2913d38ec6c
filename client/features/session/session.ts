import { createContext, useContext } from 'react';
import type { SessionQuery } from '../../gql/graphql';

export interface SessionState {
  /** undefined while not known yet, null without an account. */
  viewer: SessionQuery['viewer'] | undefined;
}

export const SessionContext = createContext<SessionState>({ viewer: undefined });

export const useSession = () => useContext(SessionContext);
