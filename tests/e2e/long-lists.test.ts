import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;
let path: string;
const all = 132;

describeInBrowser('a long list', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'long@example.org');
    const [row] = await desk.context.db.query<{ id: string }>(
      `with made as (insert into collections (account_id, name) select id, 'All' from accounts returning id)
       insert into collection_papers (collection_id, paper_id, added_at)
       select made.id, p.id, now() - p.id * interval '1 minute' from made, papers p returning collection_id as id`,
    );
    path = `/collections/${row!.id}`;
  });
  beforeEach(async () => {
    await reader.goTo(path);
    await reader.page.getByRole('article').first().waitFor();
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const drawn = () => reader.page.locator('[data-paper-card]').count();
  const scrollY = async () => Number(await reader.page.evaluate('Math.round(scrollY)'));
  /** A turn of the wheel may still be on its way. */
  const toTop = () =>
    eventually(async () => {
      await reader.page.evaluate('scrollTo(0, 0)');
      return (await scrollY()) === 0 && reader.page.locator('li[data-index="0"]').isVisible();
    });
  /** The closing line is there as soon as the last papers are, which may be well before one has scrolled down to it. */
  const toEnd = () => scrolledToEnd().catch(async (error) => Promise.reject(await told(error)));
  const scrolledToEnd = () =>
    eventually(async () => {
      await reader.page.mouse.wheel(0, 2_500);
      return (
        (await reader.page.getByText('That is all of it.').isVisible()) &&
        (await reader.page.locator(`li[aria-posinset="${all}"]`).isVisible()) &&
        (await reader.page.evaluate('scrollY + innerHeight > document.body.scrollHeight - 2'))
      );
    });

  /** With how the list stands, which a busy machine alone has shown so far. */
  const told = async (error: Error) => {
    const standing = await reader.page.evaluate(`JSON.stringify({
      y: scrollY, window: innerHeight, height: document.body.scrollHeight, at: location.pathname,
      rows: [...document.querySelectorAll('li[data-index]')].map((row) => row.dataset.index).join(),
      of: document.querySelector('li[data-index]')?.getAttribute('aria-setsize'),
      end: document.querySelector('main')?.innerText.slice(-200) })`);
    return new Error(`${error.message}\nThe list: ${standing}`);
  };

  test('has a real end, and draws the rows near the window only', async () => {
    await toEnd();
    expect(await drawn()).toBeLessThan(45);
    const last = reader.page.locator('li[data-index]').last();
    expect(await last.getAttribute('aria-posinset')).toBe(String(all));
    expect(await last.getAttribute('aria-setsize')).toBe(String(all));
    await toTop();
    expect(await reader.faults()).toEqual([]);
  });

  test('rows neither overlap nor leave gaps, also when one is opened in place', async () => {
    await toEnd();
    await reader.page.mouse.wheel(0, -3_000);
    const middle = reader.page.locator('[data-paper-card]').nth(8);
    await middle.getByRole('button', { name: 'Read on' }).click();
    await middle.getByRole('button', { name: 'Show less' }).waitFor();
    await eventually(async () => {
      const gaps: number[] = await reader.page.evaluate(`(() => {
        const rows = [...document.querySelectorAll('li[data-index]')].map((row) => row.getBoundingClientRect());
        return rows.slice(1).map((row, at) => Math.abs(row.top - rows[at].bottom));
      })()`);
      return Math.max(...gaps) < 1.5;
    });
  });

  test('j and k go on from the row that has the focus, however far one scrolled', async () => {
    await toEnd();
    await toTop();
    for (const _ of [1, 2, 3]) await reader.page.keyboard.press('j');
    await toEnd();
    await reader.page.keyboard.press('j');
    const row = await reader.page.evaluate(
      `document.activeElement.closest('li[data-index]').dataset.index`,
    );
    expect(row).toBe('3');
  });

  test('where was I: the first paper not seen, though its row was not drawn', async () => {
    await desk.context.db.query(
      `insert into seen_papers (account_id, paper_id, seen_at)
       select a.id, c.paper_id, now() from accounts a, collection_papers c order by c.position desc, c.paper_id desc limit 70`,
    );
    await reader.goTo(path);
    await toEnd();
    await toTop();
    await reader.page.keyboard.press('w');
    await eventually(
      async () =>
        (await reader.page.evaluate(
          `document.activeElement.closest('li[data-index]')?.dataset.index ?? ''`,
        )) === '70',
    );
  });

  test('back finds the place, deep in the list', async () => {
    await toEnd();
    await reader.page.mouse.wheel(0, -2_000);
    await reader.page.waitForTimeout(500);
    expect(await scrollY()).toBeGreaterThan(5_000);
    const link = reader.page.locator('[data-paper-card]').nth(8).getByRole('heading');
    const title = await link.textContent();
    await link.getByRole('link').scrollIntoViewIfNeeded();
    const before = await scrollY();
    await link.getByRole('link').click();
    await reader.page.waitForURL(/\/paper\//);
    await reader.page.goBack();
    await reader.page.getByRole('article', { name: title!, exact: true }).waitFor();
    await eventually(async () => Math.abs((await scrollY()) - before) < 100);
  });

  test('on paper all rows are there', async () => {
    await toEnd();
    await reader.page.emulateMedia({ media: 'print' });
    await eventually(async () => (await drawn()) === all);
    await reader.page.emulateMedia({ media: 'screen' });
    await eventually(async () => (await drawn()) < 45);
  });
});
