import type { ApolloCache, ApolloClient } from '@apollo/client';
import { SessionQuery } from '../session/session-query';
import { lookForDesk } from './connection';
import { takeAway } from './foreseen-layers';
import { hearTabs, tellTabs } from './other-tabs';
import { sendUnsent } from './send-unsent';
import { keepUnsent, type UnsentAct } from './unsent-acts';
import { unsentCount } from './unsent-count';
import { viewerIdOf, waitingActs } from './waiting-acts';

export { sendUnsent } from './send-unsent';

const TRY_AGAIN_MS = 15_000;

/** Keeps an act of the reader who is signed in. False when nobody is. @throws where the browser keeps nothing. */
export async function keepAct(
  cache: ApolloCache,
  act: Omit<UnsentAct, 'id' | 'viewerId' | 'at'>,
): Promise<boolean> {
  const viewerId = viewerIdOf(cache);
  if (!viewerId) return false;
  const at = Date.now();
  await keepUnsent({ ...act, id: `${at} ${Math.random()}`, viewerId, at });
  await waitingActs(cache);
  tellTabs();
  return true;
}

/** Tries again while the desk is out of reach, and whenever the network comes back. */
function keepTrying(cache: ApolloCache): () => void {
  const tryNow = () => {
    if (document.hidden) return;
    void (unsentCount.get() > 0 ? sendUnsent(cache) : lookForDesk()).catch(() => {});
  };
  window.addEventListener('online', tryNow);
  document.addEventListener('visibilitychange', tryNow);
  setInterval(tryNow, TRY_AGAIN_MS);
  return tryNow;
}

/** Shows and sends what the reader's earlier visits and other windows left, whoever that reader is by then. */
export async function watchOutbox({ cache }: ApolloClient): Promise<void> {
  const tryNow = keepTrying(cache);
  let viewerId: string | undefined;
  const follow = async () => {
    if (viewerIdOf(cache) === viewerId) return;
    viewerId = viewerIdOf(cache);
    await waitingActs(cache);
    tryNow();
  };
  cache.watch({ query: SessionQuery, optimistic: false, callback: () => void follow() });
  hearTabs((settled) => {
    if (settled) takeAway(cache, settled.id, settled.result);
    void waitingActs(cache);
  });
  await follow();
}
