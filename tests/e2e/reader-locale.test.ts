import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
let browser: Browser;

const paths = ['/', '/?period=week', '/?period=month', '/paper/arxiv:1706.03762'];

describeInBrowser('dates and numbers', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each([
    { locale: 'de-DE', date: '12. Juni 2017' },
    { locale: 'en-US', date: 'Jun 12, 2017' },
    { locale: 'ar-EG', date: '١٢ يونيو ٢٠١٧' },
  ])('are the reader’s own in $locale, before the client is there and after', async (view) => {
    const first = await textsOf(view.locale, false);
    expect(first.at(-1)).toContain(view.date);
    expect(await textsOf(view.locale, true)).toEqual(first);
  });
});

/** What names a time or a number on each page. */
async function textsOf(locale: string, javaScriptEnabled: boolean): Promise<string[][]> {
  const context = await browser.newContext({ baseURL: desk.url, locale, javaScriptEnabled });
  const page = await context.newPage();
  const texts: string[][] = [];
  for (const path of paths) {
    await page.goto(path);
    if (javaScriptEnabled)
      await page.getByRole('button', { name: 'More like this' }).first().waitFor();
    // Similar papers come with the client only.
    const said = page.locator('main :is(h1, time, data, nav a):not(#similar *)');
    texts.push(await said.allTextContents());
  }
  await context.close();
  return texts;
}
