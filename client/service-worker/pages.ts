import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { keepAnswersOf } from './answers';
import { reachDesk } from './reach-desk';

const CACHE = 'pages';
const MOST = 50;
/** The page without content: the client draws what it knows. */
const SHELL = '/shell';

/** A page from the desk; without the desk, as it last was, or the bare client. */
export const pages = new NetworkFirst({
  cacheName: CACHE,
  plugins: [
    new ExpirationPlugin({ maxEntries: MOST }),
    reachDesk,
    {
      fetchDidSucceed: async ({ response, event }) => {
        event.waitUntil(keepAnswersOf(response.clone()).catch(() => {}));
        return response;
      },
      handlerDidError: async () => matchPrecache(SHELL),
    },
  ],
});

/** The pages that were open before there was anyone to keep them. */
export async function openPages(clients: Clients): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(CACHE);
  await Promise.allSettled(
    windows.map(async ({ url }) => {
      const response = await fetch(url, { headers: { accept: 'text/html' } });
      if (!response.ok) return;
      await keepAnswersOf(response.clone());
      await cache.put(url, response);
    }),
  );
}
