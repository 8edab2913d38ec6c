import type { ApolloCache, ApolloClient } from '@apollo/client';
import { layOver } from './foreseen-layers';
import { sendUnsent, viewerIdOf } from './send-unsent';
import { keepUnsent, type UnsentAct, unsentActs } from './unsent-acts';
import { unsentCount } from './unsent-count';

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
  const unsent = { ...act, id: `${at} ${Math.random()}`, viewerId, at };
  await keepUnsent(unsent);
  layOver(cache, [unsent]);
  return true;
}

/** Sends what an earlier visit left, and tries again while something waits and whenever the network comes back. */
export async function watchOutbox({ cache }: ApolloClient): Promise<void> {
  const tryNow = () => {
    if (unsentCount.get() > 0 && !document.hidden) void sendUnsent(cache).catch(() => {});
  };
  window.addEventListener('online', tryNow);
  document.addEventListener('visibilitychange', tryNow);
  setInterval(tryNow, TRY_AGAIN_MS);
  const viewerId = viewerIdOf(cache);
  layOver(
    cache,
    (await unsentActs()).filter((act) => act.viewerId === viewerId),
  );
  tryNow();
}
