import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type CutLine, openLine } from '../support/cut-line.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let line: CutLine;
let reader: ReaderPage;
const email = 'train@example.org';
const month = '/?period=month&order=newest';

describeInBrowser('without the desk', () => {
  beforeAll(async () => {
    desk = await startDesk();
    line = await openLine(desk.url);
    browser = await openBrowser();
    reader = await openPage(browser, line.url, { scheme: 'light', width: 1360, offline: true });
    await signUpOn(reader, email);
    // The service worker keeps what is asked once it is there.
    await reader.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await line.close();
    await desk.stop();
  });

  const card = (place: number) => reader.page.getByRole('article').nth(place);
  const press = async (place: number, key: string) => {
    await card(place).focus();
    await reader.page.keyboard.press(key);
  };
  const ratings = () =>
    desk.context.db.query<{ value: number }>(
      'select value from ratings order by rated_at, paper_id',
    );
  const saves = async () =>
    (await desk.context.db.query<{ count: number }>('select count(*)::int as count from saves'))[0]!
      .count;
  const outOfReach = ({ page }: ReaderPage) => page.getByText('The desk is out of reach.');

  test('what was loaded opens again: a list, a paper, and pages by the rail', async () => {
    const { page } = reader;
    await reader.goTo(month);
    await card(3).getByRole('heading').getByRole('link').click();
    await page
      .getByRole('region', { name: 'Similar papers' })
      .getByRole('article')
      .first()
      .waitFor();
    const paper = page.url();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await reader.goTo('/saved');
    line.cut();
    await page.goto(paper);
    await page.getByRole('heading', { level: 1, name: title! }).waitFor();
    await page
      .getByRole('region', { name: 'Similar papers' })
      .getByRole('article')
      .first()
      .waitFor();
    await outOfReach(reader).waitFor();
    await page.goto(month);
    await card(3).getByRole('heading', { name: title! }).waitFor();
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Saved' })
      .click();
    await page.getByText('Nothing saved yet.').waitFor();
    expect(await reader.faults()).toEqual([]);
    line.mend();
  });

  test('a proxy that does not reach the desk is as good as no desk', async () => {
    const { page } = reader;
    await reader.goTo(month);
    line.stop();
    await page.reload();
    await outOfReach(reader).waitFor();
    await press(8, 's');
    await page.getByText('1 thing you did waits to be sent.').waitFor();
    await page.goto('/saved');
    await outOfReach(reader).waitFor();
    await page.getByText('1 thing you did waits to be sent.').waitFor();
    line.mend();
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await outOfReach(reader).waitFor({ state: 'detached' });
    await eventually(async () => (await saves()) === 1);
    await reader.goTo(month);
    await press(8, 's');
    await eventually(async () => (await saves()) === 0);
  });

  test('a page never opened says that the desk does not answer, and comes when it does', async () => {
    const { page } = reader;
    line.cut();
    await page.goto('/following');
    await page.getByRole('heading', { level: 1, name: 'Following' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    line.mend();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('button', { name: 'Try again' }).first().waitFor({ state: 'detached' });
  });

  test('ratings made meanwhile stay over a reload and are sent in order, once, when the desk is back', async () => {
    const { page } = reader;
    await reader.goTo(month);
    line.cut();
    await press(0, 'u');
    await press(1, 'u');
    await press(1, 'd');
    await press(2, 'u');
    await press(2, 'z');
    await press(3, 's');
    await page.getByText('6 things you did wait to be sent.').waitFor();
    await page.reload();
    await card(0).getByRole('button', { name: 'More like this', pressed: true }).waitFor();
    await card(1).getByRole('button', { name: 'Less like this', pressed: true }).waitFor();
    await card(2).getByRole('button', { name: 'More like this', pressed: false }).waitFor();
    await card(3).getByRole('button', { name: 'Saved' }).waitFor();
    expect([await ratings(), await saves()]).toEqual([[], 0]);
    line.mend();
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await page
      .getByRole('status')
      .filter({ hasText: 'The 6 things you did meanwhile are on the desk.' })
      .waitFor();
    expect((await ratings()).map(({ value }) => value)).toEqual([1, -1]);
    expect(await saves()).toBe(1);
    await eventually(async () => !(await outOfReach(reader).isVisible()));
    await reader.goTo(month);
    await card(0).getByRole('button', { name: 'More like this', pressed: true }).waitFor();
    await card(1).getByRole('button', { name: 'Less like this', pressed: true }).waitFor();
  });

  test('an act with the desk back goes after those that wait', async () => {
    const { page } = reader;
    await reader.goTo(month);
    line.cut();
    await press(5, 'u');
    await page.getByText('1 thing you did waits to be sent.').waitFor();
    line.mend();
    await press(5, 'u');
    await card(5).getByRole('button', { name: 'More like this', pressed: false }).waitFor();
    await eventually(async () => !(await page.getByText('waits to be sent').isVisible()));
    await eventually(
      async () => JSON.stringify((await ratings()).map(({ value }) => value)) === '[1,-1]',
    );
  });

  test('what one tab keeps and sends shows in the others', async () => {
    const { page } = reader;
    await reader.goTo(month);
    const other = await page.context().newPage();
    await other.goto(month, { waitUntil: 'networkidle' });
    const otherCard = other.getByRole('article').nth(7);
    const liked = (pressed: boolean) =>
      otherCard.getByRole('button', { name: 'More like this', pressed }).waitFor();
    line.cut();
    await press(7, 'u');
    await other.getByText('1 thing you did waits to be sent.').waitFor();
    await liked(true);
    line.mend();
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await other.getByText('waits to be sent').waitFor({ state: 'detached' });
    await liked(true);
    await otherCard.focus();
    await other.keyboard.press('u');
    await liked(false);
    await other.close();
    await eventually(
      async () => JSON.stringify((await ratings()).map(({ value }) => value)) === '[1,-1]',
    );
  });

  test('the page says when the desk is back, though nothing is done', async () => {
    const { page } = reader;
    await reader.goTo(month);
    line.cut();
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Settings' })
      .click();
    await outOfReach(reader).waitFor();
    line.mend();
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await outOfReach(reader).waitFor({ state: 'detached' });
  });

  test('what waits is not sent in another reader’s name, and nothing of the first is left to read', async () => {
    const { page } = reader;
    await reader.goTo(month);
    line.cut();
    await press(6, 's');
    await page.getByText('1 thing you did waits to be sent.').waitFor();
    await page.context().clearCookies();
    line.mend();
    await signUpOn(reader, 'other@example.org');
    await reader.goTo(month);
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await reader.quiet();
    expect(await saves()).toBe(1);
    await card(6).getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect(await page.getByText('waits to be sent').count()).toBe(0);
    const kept: string[] = await page.evaluate(
      `caches.open('pages').then(async (cache) => Promise.all((await cache.matchAll()).map((page) => page.text())))`,
    );
    expect(kept.join('')).not.toContain(email);
  });
});
