import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { NetworkFirst } from 'workbox-strategies';
import { type Asked, keyOf } from './question-key';
import { KEPT_HEADER, reachDesk } from './reach-desk';

const CACHE = 'answers';
const MOST = 400;

const isWhole = async (response: Response) => {
  if (!response.ok) return false;
  const json = response.headers.get('content-type')?.includes('json');
  return !json || !(await response.clone().json()).errors;
};

function marked(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(KEPT_HEADER, '1');
  return new Response(response.body, { status: response.status, headers });
}

/** The desk's answer; without the desk, what it answered to the same question before. */
export const answers = new NetworkFirst({
  cacheName: CACHE,
  plugins: [
    new ExpirationPlugin({ maxEntries: MOST }),
    reachDesk,
    {
      // A question's key was made before its body was sent.
      cacheKeyWillBeUsed: async ({ request, params }) =>
        (params as unknown as Request | undefined) ?? request,
      cacheWillUpdate: async ({ response }) => ((await isWhole(response)) ? response : null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse && marked(cachedResponse),
    },
  ],
});

/** Questions are kept; what changes something goes to the desk or nowhere. */
export async function answerQuery({ request, event }: RouteHandlerCallbackOptions) {
  const asked: Asked = await request
    .clone()
    .json()
    .catch(() => ({}));
  if (!/^\s*mutation\b/.test(asked.query ?? ''))
    return answers.handle({ request, event, params: await keyOf(asked) });
  const response = await fetch(request);
  if (CHANGES_READER.test(asked.operationName ?? '')) await forgetReader();
  return response;
}

/** After these the desk answers someone else. */
const CHANGES_READER = /^(SignIn|SignUp|SignOut|DeleteAccount)$/;

const forgetReader = () => Promise.all(['answers', 'pages'].map((name) => caches.delete(name)));

/** Answers that came along with a page are kept like any other. */
export async function keepAnswersOf(page: Response): Promise<void> {
  const [, text] = /id="first-data">(.*?)<\/script>/s.exec(await page.text()) ?? [];
  if (!text) return;
  const cache = await caches.open(CACHE);
  const headers = { 'content-type': 'application/json' };
  for (const { query, variables, data } of JSON.parse(text))
    await cache.put(
      await keyOf({ operationName: query, variables }),
      new Response(JSON.stringify({ data }), { headers }),
    );
}
