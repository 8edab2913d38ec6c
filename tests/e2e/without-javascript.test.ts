import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, views } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;

describeInBrowser('public pages', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test('can be read without JavaScript, from day to day and paper to paper', async () => {
    const context = await browser.newContext({ baseURL: desk.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    expect(await page.getByRole('article').count()).toBe(20);
    await page.locator('noscript p').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await page.getByRole('link', { name: /^Earlier/ }).click();
    const title = page.getByRole('article').first().getByRole('link').first();
    const name = await title.textContent();
    await title.click();
    await page.getByRole('heading', { level: 1, name: name! }).waitFor();
    await context.close();
  });

  test('keep what is typed into the search field before the client is there', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/start*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/');
    const field = page.getByRole('searchbox', { name: 'Search papers' });
    await field.fill('attention is all');
    go();
    await page.locator('#search-field:focus').waitFor();
    expect(await field.inputValue()).toBe('attention is all');
    await page.keyboard.type(' you need');
    await page.waitForURL(/q=attention\+is\+all\+you\+need/);
    await reader.close();
  });

  test.each(views)(
    'stay where they are when the client takes over, $scheme at $width px',
    async (view) => {
      const reader = await openPage(browser, desk.url, view);
      // This is about the client and not about the time that letters take.
      await reader.goTo('/');
      const asked = queriesOf(reader.page);
      await watchShifts(reader.page);
      for (const path of ['/', '/paper/arxiv:1706.03762']) {
        await reader.goTo(path);
        await reader.page.getByRole('button', { name: 'More like this' }).first().waitFor();
        expect(await shiftOf(reader.page)).toBeLessThanOrEqual(0.02);
      }
      expect(asked.filter((name) => ['Session', 'Feed', 'Paper'].includes(name))).toEqual([]);
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );
});

/** The names of the queries that a page sends from now on. */
function queriesOf(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) names.push(request.postDataJSON().operationName);
  });
  return names;
}

const watchShifts = (page: Page) =>
  page.addInitScript(`globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });`);

const shiftOf = (page: Page) => page.evaluate<number>('globalThis.shifted');
