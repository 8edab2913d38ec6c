import { useApolloClient } from '@apollo/client/react';
import { useLocation, useNavigate } from 'react-router';
import { explainFailure, readFailure } from '../../ui/failure';
import { showNotice } from '../../ui/notice';
import { painted } from '../../ui/painted';
import { useSession } from '../session/session';
import { doorPath } from '../session/way-back';

export interface Act {
  /** What it did, in the reader's words. */
  said: string;
  run: () => Promise<unknown>;
  /** Left out where there is no way back. */
  undo?: () => Promise<unknown>;
  /** Why an account is needed for it. */
  why: string;
}

/**
 * Runs an act: says it, then does it, offers the way back, and owns up when it did not reach the desk. Resolves when
 * that is through, either way.
 */
export function usePerform() {
  const { viewer } = useSession();
  const navigate = useNavigate();
  const location = useLocation();
  const client = useApolloClient();

  const goTo = (door: '/sign-in' | '/sign-up', why: string) =>
    void navigate(doorPath(door, location), { state: { why } });

  const attempt = async (run: () => Promise<unknown>, why: string) => {
    try {
      // The answer to the press first: what it does to the lists takes longer.
      await painted();
      await run();
    } catch (error) {
      const failure = readFailure(error);
      if (failure.code === 'UNAUTHENTICATED') {
        await client.resetStore().catch(() => {});
        return goTo('/sign-in', why);
      }
      showNotice({
        tone: 'failed',
        text: `Not done, and nothing was changed. ${explainFailure(failure)}`,
        action: { label: 'Try again', run: () => void attempt(run, why) },
      });
    }
  };

  return async ({ said, run, undo, why }: Act): Promise<void> => {
    if (viewer === null) return goTo('/sign-up', why);
    const action = undo && {
      label: 'Undo',
      run: () => {
        showNotice({ tone: 'done', text: 'Undone.' });
        void attempt(undo, why);
      },
    };
    showNotice({ tone: 'done', text: said, action });
    await attempt(run, why);
  };
}
