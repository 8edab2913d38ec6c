import type { Browser, Page } from 'playwright-core';
import { openPage } from '../support/reader-page.js';
import { takeSession } from '../support/take-session.js';
import type { Visit } from './audit.js';
import { steps } from './visit-steps.js';
import { beginStep, readVitals, type Vitals, watchVitals } from './watch-vitals.js';

/** A phone's processor, against this machine's. */
const slowerBy = 4;
/** Enough for what an act asks of the desk, and for the frame that shows it. */
const restMs = 400;

/** One visit with an empty cache, on a slow phone at the desk's own network. */
export async function measureVitals(browser: Browser, url: string, visit: Visit): Promise<Vitals> {
  const reader = await openPage(browser, url, { scheme: 'light', width: 390 });
  const { page } = reader;
  try {
    if (visit.token) await takeSession(page, url, visit.token);
    await watchVitals(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
    await reader.goTo(visit.path);
    await walkThrough(page, visit.page);
    return await readVitals(page);
  } finally {
    await reader.close();
  }
}

async function walkThrough(page: Page, name: string): Promise<void> {
  for (const step of steps.filter(({ notOn }) => notOn !== name)) {
    await beginStep(page, step.name);
    await step.does(page);
    await page.waitForTimeout(restMs);
  }
}
