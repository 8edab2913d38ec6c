import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type FurnishedDesk, startFurnishedDesk } from '../support/furnished-desk.js';
import { type PageState, pageStates } from '../support/page-states.js';
import { openPage, type ReaderPage } from '../support/reader-page.js';

let furnished: FurnishedDesk;
let browser: Browser;

describeInBrowser('every page in every state can be used by everyone', () => {
  beforeAll(async () => {
    furnished = await startFurnishedDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await furnished.desk.stop();
  });

  test('on a wide screen in the light, and on a phone in the dark', async () => {
    // Side by side, since half of the time is waiting for pages to come to rest.
    const faults = await Promise.all([faultsOn('wide', 1360), faultsOn('phone', 390)]);
    expect(faults.flat()).toEqual([]);
    // Over a hundred states, each read by axe.
  }, 600_000);
});

type Screen = 'wide' | 'phone';

async function faultsOn(screen: Screen, width: number): Promise<string[]> {
  const faults: string[] = [];
  for (const who of ['stranger', 'newcomer', 'reader'] as const) {
    const token = who === 'stranger' ? undefined : furnished[who];
    const view = { scheme: 'light', width, ...(token && { token }) } as const;
    const reader = await openPage(browser, furnished.desk.url, view);
    for (const state of pageStates(furnished))
      if (state.who === who && isReadOn(screen, state))
        faults.push(...(await faultsOf(reader, state)));
    await reader.close();
  }
  return faults;
}

/** On a phone the reader's pages as they come, and what is only there; what opens over them is the same. */
const isReadOn = (screen: Screen, { who, on, act, network }: PageState): boolean =>
  on ? on === screen : screen === 'wide' || (who === 'reader' && !act && !network);

async function faultsOf(reader: ReaderPage, state: PageState): Promise<string[]> {
  const { page } = reader;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ colorScheme: reader.phone ? 'dark' : 'light' });
  if (state.network === 'fails') await page.route('**/graphql', (route) => route.abort());
  if (state.network === 'hangs') await page.route('**/graphql', () => {});
  if (state.network === 'hangs') await page.goto(state.path);
  else await reader.goTo(state.path);
  await page.getByRole('main').waitFor();
  await state.act?.(page);
  // What was opened may have more on the way.
  if (state.act && state.network !== 'hangs') await reader.quiet();
  const faults = await reader.faults();
  // The window asks for less motion.
  const moving = await page.evaluate<number>('document.getAnimations().length');
  if (moving > 0) faults.push(`${moving} things move`);
  return faults.map((fault) => `${state.who}, ${state.name}: ${fault}`);
}
