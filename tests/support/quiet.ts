import type { Page, Request } from 'playwright-core';
import { eventually } from './eventually.js';

const QUIET_MS = 300;

/**
 * Watches a page's requests. What it returns waits until, from then on, none has been on its way for a moment: that of
 * Playwright is through once and for all when a page was quiet once.
 */
export function watchQuiet(page: Page): () => Promise<unknown> {
  const open = new Set<Request>();
  let last = performance.now();
  const note = (change: () => void) => {
    change();
    last = performance.now();
  };
  page.on('request', (request) => note(() => open.add(request)));
  page.on('requestfinished', (request) => note(() => open.delete(request)));
  page.on('requestfailed', (request) => note(() => open.delete(request)));
  page.on('framenavigated', (frame) => {
    // What a page left behind had on its way, nobody waits for.
    if (frame === page.mainFrame()) note(() => open.clear());
  });
  return async () => {
    await page.waitForLoadState('load');
    note(() => {});
    await eventually(() => open.size === 0 && performance.now() - last > QUIET_MS);
  };
}
