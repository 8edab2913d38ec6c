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

  test.each([
    ['wide', 'light', 1360],
    ['phone', 'dark', 390],
  ] as const)(
    'on a %s screen, %s',
    async (screen, _, width) => {
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
      expect(faults).toEqual([]);
    },
    // Some eighty states, each read by axe.
    600_000,
  );
});

/** On a phone the reader's pages as they come, and what is only there; what opens over them is the same. */
const isReadOn = (screen: 'wide' | 'phone', { who, on, act, network }: PageState): boolean =>
  on ? on === screen : screen === 'wide' || (who === 'reader' && !act && !network);

async function faultsOf(reader: ReaderPage, state: PageState): Promise<string[]> {
  const { page } = reader;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ colorScheme: reader.phone ? 'dark' : 'light' });
  if (state.network === 'fails') await page.route('**/graphql', (route) => route.abort());
  if (state.network === 'hangs') await page.route('**/graphql', () => {});
  await page.goto(state.path, { waitUntil: state.network === 'hangs' ? 'load' : 'networkidle' });
  await page.getByRole('main').waitFor();
  await state.act?.(page);
  const faults = await reader.faults();
  // The window asks for less motion.
  const moving = await page.evaluate<number>('document.getAnimations().length');
  if (moving > 0) faults.push(`${moving} things move`);
  return faults.map((fault) => `${state.who}, ${state.name}: ${fault}`);
}
