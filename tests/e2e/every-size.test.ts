import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { everyPage, type FurnishedDesk, startFurnishedDesk } from '../support/furnished-desk.js';
import { openPage, type ReaderPage } from '../support/reader-page.js';

let furnished: FurnishedDesk;
let browser: Browser;

// 320 px is also a window of 640 px at 200 %, and one of 1280 px at 400 %.
const widths = [320, 360, 768, 3840];

describeInBrowser('every page, with odd papers and long names on it,', () => {
  beforeAll(async () => {
    furnished = await startFurnishedDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await furnished.desk.stop();
  });

  test('fits windows from 320 px to 4K, in either direction', async () => {
    const view = { scheme: 'light', width: 320, token: furnished.reader } as const;
    const reader = await openPage(browser, furnished.desk.url, view);
    const faults: string[] = [];
    for (const path of everyPage(furnished)) {
      await reader.goTo(path);
      await reader.page.getByRole('main').waitFor();
      faults.push(...(await overflowAt(reader, widths)));
      await reader.page.evaluate("document.documentElement.dir = 'rtl'");
      faults.push(...(await overflowAt(reader, [320])));
    }
    await reader.close();
    expect(faults).toEqual([]);
  }, 180_000);
});

async function overflowAt(reader: ReaderPage, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await reader.page.setViewportSize({ width, height: 844 });
    faults.push(...(await reader.overflow()));
  }
  return faults;
}
