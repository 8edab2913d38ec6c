import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Request } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, views } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;

describeInBrowser('searching', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each([views[0]!, views[3]!])(
    'what was found says why, is counted, narrowed, sorted and looked for in the library: $scheme, $width px',
    async (view) => {
      const token = await desk.signUp(`searches${view.width}@example.org`);
      const { page, ...reader } = await openPage(browser, desk.url, { ...view, token });
      await reader.goTo('/search?q="neural networks" -translation');
      await page
        .locator('article mark')
        .getByText(/^(neural|networks?)$/i)
        .first()
        .waitFor();
      const found = Number(
        (await page.getByRole('status').first().textContent())!.match(/\d+/)![0],
      );
      await page.getByText('Filters', { exact: true }).click();
      await reader.wholePicture(`search-${view.width}-${view.scheme}`);
      expect(await reader.faults()).toEqual([]);
      const topic = page.getByRole('group', { name: 'In any of these topics' }).getByRole('button');
      const count = Number((await topic.first().textContent())!.match(/\d+$/)![0]);
      expect(count).toBeLessThanOrEqual(found);
      await topic.first().click();
      await page
        .getByRole('status')
        .filter({ hasText: `${count} papers, best` })
        .waitFor();
      await page.getByLabel('Sort').selectOption({ label: 'Newest first' });
      await page.getByText(/newest first$/).waitFor();
      expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
      await page.getByLabel('Look in').selectOption({ label: 'My saved papers' });
      await page.getByText(/^Nothing found/).waitFor();
      await page.getByRole('link', { name: 'Search without them' }).click();
      await page.getByRole('article').first().waitFor();
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );

  test('letter by letter: each letter is answered, what is out of date is given up, arrows lead into what was found', async () => {
    const { page, ...reader } = await openPage(browser, desk.url, views[0]!);
    const givenUp: string[] = [];
    const queryOf = (request: Request): string | undefined => {
      const { operationName, variables } = request.postDataJSON() ?? {};
      return operationName === 'Search' ? variables.query : undefined;
    };
    page.on('requestfailed', (request) => givenUp.push(queryOf(request) ?? ''));
    await page.route('**/graphql', async (route) => {
      // The desk is slow about the first letters.
      if ((queryOf(route.request()) ?? 'long enough').length < 6) await sleep(3_000);
      await route.continue().catch(() => {});
    });
    await reader.goTo('/search');
    await page
      .getByLabel('Search papers')
      .pressSequentially('attention is all you', { delay: 120 });
    await page.getByRole('heading', { name: '“attention is all you”', level: 1 }).waitFor();
    const first = page.getByRole('article').first();
    await first.getByRole('heading', { name: 'Attention Is All You Need' }).waitFor();
    expect(givenUp.filter(Boolean).length).toBeGreaterThan(0);
    expect(givenUp).not.toContain('attention is all you');
    await sleep(3_500);
    await first.getByRole('heading', { name: 'Attention Is All You Need' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ papers?, best match first$/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('article:focus').waitFor();
    await reader.close();
  });
});
