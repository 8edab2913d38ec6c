import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Request } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn, views } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('getting from page to page', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, views[0]!);
    await signUpOn(reader, 'about@example.org');
  });
  beforeEach(async () => {
    await reader.page.unrouteAll({ behavior: 'ignoreErrors' });
    await reader.goTo('/');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const place = (name: string) =>
    reader.page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });
  /** Names of what the page asked for from now on. */
  const asked = () => {
    const names: string[] = [];
    reader.page.on('request', (request: Request) => {
      const { operationName } = request.url().endsWith('/graphql') ? request.postDataJSON() : {};
      names.push(operationName ?? new URL(request.url()).pathname);
    });
    return names;
  };

  test('a page whose code can’t be fetched says so once, and opens when it can', async () => {
    const { page } = reader;
    let tries = 0;
    await page.route('**/assets/FollowingRoute*.js', (route) => {
      tries += 1;
      return route.abort();
    });
    // Without a pointer that comes first, for which it would be fetched ahead as well.
    await place('Following').dispatchEvent('click');
    await page.getByText('This page could not be fetched.').waitFor();
    await page.waitForTimeout(500);
    expect(tries).toBeLessThanOrEqual(2);
    await page.unrouteAll();
    await place('Trending').click();
    await page.getByRole('article').first().waitFor();
    await place('Following').click();
    await page.getByRole('heading', { level: 1, name: 'Following' }).waitFor();
  });

  test('a link that the pointer rests on has its page fetched ahead; opening it asks no more', async () => {
    const { page } = reader;
    const names = asked();
    await place('New').hover();
    await eventually(async () => names.includes('Feed'));
    await reader.quiet();
    await place('New').click();
    await page.waitForURL(/order=newest/);
    await page.getByRole('article').first().waitFor();
    await page.waitForTimeout(300);
    expect(names.filter((name) => name === 'Feed')).toHaveLength(1);
  });

  test('the focus fetches ahead too; a pointer that only passes does not', async () => {
    const names = asked();
    // Both at once: between two movements of the mouse a slow machine may rest on its own.
    await reader.page.evaluate(`{
      const link = document.querySelector('nav a[href="/for-you"]');
      for (const element of [link, document.querySelector('main')])
        element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    }`);
    await reader.page.waitForTimeout(400);
    expect(names).not.toContain('ForYou');
    await place('For you').focus();
    await eventually(async () => names.includes('ForYou'));
  });

  test('a search that is typed before its page has come is one step back, not one for each letter', async () => {
    const { page } = reader;
    await page.route('**/assets/SearchRoute*.js', async (route) => {
      await sleep(2_000);
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('protein', { delay: 150 });
    await page.getByRole('heading', { level: 1, name: 'protein' }).waitFor();
    await page.goBack();
    await page.waitForURL(({ pathname }) => pathname === '/');
    await page.getByRole('article').first().waitFor();
  });
});
