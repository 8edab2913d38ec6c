import type { ApolloCache } from '@apollo/client';
import { print } from 'graphql';
import { showNotice } from '../../ui/notice';
import { notedFetch } from './connection';
import { takeAway } from './foreseen-layers';
import { tellTabs } from './other-tabs';
import { dropUnsent, type UnsentAct } from './unsent-acts';
import { waitingActs } from './waiting-acts';

/** What became of sending an act; 'later' when the desk can't take it now. */
type Outcome = 'later' | { data?: object | null; refused?: string };

const LATER_CODES = new Set(['UNAUTHENTICATED', 'RATE_LIMITED', 'UNAVAILABLE']);

async function post({ operationName, query, variables }: UnsentAct): Promise<Outcome> {
  try {
    const response = await notedFetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ operationName, query: print(query), variables }),
    });
    if (response.status >= 500) return 'later';
    const { data, errors } = await response.json();
    const [error] = errors ?? [];
    if (LATER_CODES.has(error?.extensions?.code)) return 'later';
    return { data, refused: error?.message };
  } catch {
    return 'later';
  }
}

/** One tab sends at a time; a page that is not served securely has no locks, and sends all the same: each act sets a state, so that twice is once. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('lectern unsent', work) : work();

const tell = (sent: number, refused: string[]) => {
  if (refused.length > 0)
    showNotice({ tone: 'failed', text: `Back in touch, but not all could be done: ${refused[0]}` });
  else if (sent > 0)
    showNotice({
      tone: 'done',
      text: `Back in touch. ${sent === 1 ? 'What you did meanwhile is' : `The ${sent} things you did meanwhile are`} on the desk.`,
    });
};

async function settle(cache: ApolloCache, { id }: UnsentAct, result?: object | null) {
  await dropUnsent(id);
  takeAway(cache, id, result);
  tellTabs({ id, result });
}

/** Sends what waits, in order, each once. False when some of it has to wait on. */
export const sendUnsent = (cache: ApolloCache): Promise<boolean> =>
  alone(async () => {
    const refused: string[] = [];
    let sent = 0;
    for (const act of await waitingActs(cache)) {
      const outcome = await post(act);
      if (outcome === 'later') break;
      await settle(cache, act, outcome.data);
      if (outcome.refused) refused.push(outcome.refused);
      else sent += 1;
    }
    tell(sent, refused);
    return (await waitingActs(cache)).length === 0;
  });
