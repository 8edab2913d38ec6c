import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;

const open = ['/', '/?period=month', '/search?q=attention', '/paper/arxiv:1706.03762', '/sign-in'];
const own = ['/for-you', '/saved', '/saved?tab=liked', '/settings', '/no-such-page'];

describeInBrowser('every page can be used by everyone', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each([
    { scheme: 'light', width: 1360 },
    { scheme: 'dark', width: 390 },
    { scheme: 'light', width: 360 },
  ] as const)(
    'in $scheme at $width px',
    async (view) => {
      const reader = await openPage(browser, desk.url, view);
      const faults = await faultsOf(reader, [...open, '/sign-up', '/for-you']);
      await signUpOn(reader, `axe-${view.scheme}-${view.width}@example.org`);
      faults.push(...(await faultsOf(reader, own)));
      await reader.page.keyboard.press('?');
      await reader.page.getByRole('dialog').waitFor();
      faults.push(...(await reader.faults()));
      await reader.close();
      expect(faults).toEqual([]);
    },
    // Fourteen pages, each read whole.
    180_000,
  );
});

async function faultsOf(reader: ReaderPage, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await reader.goTo(path);
    await reader.page.getByRole('main').waitFor();
    faults.push(...(await reader.faults()));
  }
  return faults;
}
