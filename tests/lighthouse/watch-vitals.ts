import type { Page } from 'playwright-core';

/** What a browser measured in one visit, in ms. */
export interface Vitals {
  readonly lcp: number;
  readonly cls: number;
  /** The longest interaction of each step. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Runs in the page before anything of it. */
const observers = `globalThis.vitals = { lcp: 0, cls: 0, events: [], steps: [] };
  const watch = (type, note, more) => new PerformanceObserver((list) => list.getEntries().forEach(note))
    .observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', ({ startTime }) => { vitals.lcp = startTime; });
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) vitals.cls += value; });
  watch('event', ({ interactionId, startTime, duration }) => {
    if (interactionId) vitals.events.push({ startTime, duration });
  }, { durationThreshold: 16 });`;

export const watchVitals = (page: Page): Promise<unknown> => page.addInitScript(observers);

/** What happens from now on belongs to this step. */
export const beginStep = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(`vitals.steps.push({ name: ${JSON.stringify(name)}, at: performance.now() })`);

interface Watched {
  readonly lcp: number;
  readonly cls: number;
  readonly events: readonly { startTime: number; duration: number }[];
  readonly steps: readonly { name: string; at: number }[];
}

export async function readVitals(page: Page): Promise<Vitals> {
  const { lcp, cls, events, steps } = await page.evaluate<Watched>('vitals');
  const longest = steps.map(({ name, at }, place) => {
    const end = steps[place + 1]?.at ?? Number.POSITIVE_INFINITY;
    const within = events.filter(({ startTime }) => startTime >= at && startTime < end);
    return [name, Math.max(0, ...within.map(({ duration }) => duration))] as const;
  });
  return { lcp, cls, steps: Object.fromEntries(longest) };
}
