import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { password, startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, views } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;

describeInBrowser('getting to know a reader', () => {
  beforeAll(async () => {
    desk = await startDesk();
    await desk.context.services.map.draw();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  const heading = (reader: ReaderPage, name: string) =>
    reader.page.getByRole('heading', { level: 1, name }).waitFor();
  const next = (reader: ReaderPage) => reader.page.getByRole('link', { name: /^Next: / }).click();
  const effect = (reader: ReaderPage) =>
    reader.page.getByRole('region', { name: 'Your list so far' });

  /** Through the form, as it is done; it leads to the first step. */
  const signUp = async (reader: ReaderPage, email: string) => {
    await reader.goTo('/sign-up');
    await reader.page.getByLabel('Mail address').fill(email);
    await reader.page.getByLabel('Password').fill(password);
    await reader.page.getByRole('button', { name: 'Sign up' }).click();
    await heading(reader, 'What do you work on?');
  };
  const row = async (query: string, email: string) =>
    (await desk.context.db.query<Record<string, unknown>>(query, [email]))[0]!;

  const kept = (email: string) =>
    row(
      `select a.topics, (select count(*)::int from ratings r where r.account_id = a.id) as ratings,
         (select count(*)::int from followed_authors f where f.account_id = a.id) as authors
       from accounts a where a.email = $1`,
      email,
    );

  test.each([views[0]!, views[3]!])(
    'four steps make a list of one’s own: $width px, $scheme',
    async (view) => {
      const reader = await openPage(browser, desk.url, view);
      const { page } = reader;
      const email = `start${view.width}${view.scheme}@example.org`;
      await signUp(reader, email);
      await page.getByRole('button', { name: /^Vision/ }).click();
      await page.getByText('1 chosen').waitFor();
      await page.getByText('Ideas on this desk').click();
      await page
        .getByRole('list', { name: 'Ideas on this desk' })
        .getByRole('button')
        .first()
        .click();
      await page
        .getByRole('status')
        .filter({ hasText: 'What it finds comes into your list.' })
        .waitFor();
      expect(await reader.faults()).toEqual([]);
      await next(reader);

      await heading(reader, 'Whose papers do you read?');
      await page.getByLabel('Find an author').fill('king');
      await page.getByRole('button', { name: /^Diederik P. Kingma/ }).click();
      await page.getByRole('button', { name: /^Diederik P. Kingma/, pressed: true }).waitFor();
      expect(await reader.faults()).toEqual([]);
      await next(reader);

      await heading(reader, 'Which papers do you have already?');
      await page
        .getByRole('textbox', { name: 'Papers' })
        .fill('arXiv:1706.03762 and 10.1038/s41586-021-03819-2');
      await page.getByRole('button', { name: 'Look for them' }).click();
      await page.getByText('2 of these are on this desk.').waitFor();
      await page.getByRole('button', { name: 'More like these 2' }).click();
      await eventually(async () => (await kept(email)).ratings === 2);
      await next(reader);

      await heading(reader, 'Would you read these?');
      const list = effect(reader).getByRole('link');
      await list.first().waitFor();
      const before = await list.allTextContents();
      await page.getByRole('button', { name: 'More like this' }).click();
      await page.getByText('2 of 12').waitFor();
      await effect(reader)
        .getByText(/^(↑|new)/)
        .first()
        .waitFor();
      expect(await list.allTextContents()).not.toEqual(before);
      expect(await reader.faults()).toEqual([]);
      await reader.picture(`getting-started-${view.width}-${view.scheme}`);
      await page.getByRole('button', { name: 'See my list' }).click();
      await page.getByRole('article').first().waitFor();
      expect(await page.getByText('This list starts with you').count()).toBe(0);
      expect(await kept(email)).toEqual({ topics: ['cs.CV'], ratings: 3, authors: 1 });
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );

  test('one can stop anywhere and go on there; what was chosen by then counts', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    await signUp(reader, 'later@example.org');
    await page.getByRole('button', { name: /^Language/ }).click();
    await next(reader);
    await heading(reader, 'Whose papers do you read?');
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('article').first().waitFor();
    await page.getByRole('link', { name: 'get started in four steps' }).click();
    await heading(reader, 'Whose papers do you read?');
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('button', { name: /^Language/, pressed: true }).waitFor();
    await reader.close();
  });

  test('a slider shows what it will do while it is moved, by keyboard', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    await signUp(reader, 'slider@example.org');
    await desk.context.db.query(
      `insert into ratings (account_id, paper_id, value, rated_at)
       select a.id, p.id, 1, now() from accounts a, papers p where a.email = 'slider@example.org' and p.id % 40 = 1`,
    );
    await reader.goTo('/interests');
    const list = page.getByRole('region', { name: 'What it does to your list' }).getByRole('link');
    await list.first().waitFor();
    const before = await list.allTextContents();
    await page.getByRole('slider', { name: 'Freshness' }).focus();
    await page.keyboard.press('End');
    await eventually(async () => String(await list.allTextContents()) !== String(before));
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    const { freshness } = await row(
      `select freshness from preferences p join accounts a on a.id = p.account_id where a.email = $1`,
      'slider@example.org',
    );
    expect(freshness).toBe(1);
    expect(await reader.faults()).toEqual([]);
    await reader.close();
  });
});
