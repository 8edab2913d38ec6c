import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { password, startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { tabTo, walkTo } from '../support/hands.js';
import { watchQuiet } from '../support/quiet.js';
import { openPage, type ReaderPage } from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';
import { standingOf } from '../support/standing.js';
import { takeSession } from '../support/take-session.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;
let token: string;

const email = 'goes-about@example.org';
const list = '/?period=month&order=newest';
const { act } = readersOf(() => desk);

describeInBrowser('a reader who goes about', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    token = await desk.signUp(email);
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await takeSession(reader.page, desk.url, token);
  });
  beforeEach(() => reader.goTo(list));
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const cardIn = (page: Page, place: number) => page.getByRole('article').nth(place);
  const card = (place: number) => cardIn(reader.page, place);
  const keyOf = async (place: number) => (await card(place).getAttribute('data-paper-card'))!;
  const keys = async (...names: string[]) => {
    for (const name of names) await reader.page.keyboard.press(name);
  };
  const scrollY = async () => Number(await reader.page.evaluate('Math.round(scrollY)'));

  test('in two tabs at once: both end up with what the desk holds', async () => {
    const key = await keyOf(0);
    const other = await reader.page.context().newPage();
    const quiet = [reader.quiet, watchQuiet(other)];
    const allQuiet = () => Promise.all(quiet.map((wait) => wait()));
    await other.goto(list, { waitUntil: 'networkidle' });
    const both = [reader.page, other];
    const all = (does: (page: Page) => Promise<unknown>) => Promise.all(both.map(does));
    await all((page) => walkTo(cardIn(page, 0)));
    await Promise.all([reader.page.keyboard.press('u'), other.keyboard.press('d')]);
    await eventually(async () => (await standingOf(desk, token, key)).rating !== 'NONE');
    await allQuiet();
    // Neither knows of the other's: it is said twice, and it is one save.
    await all((page) => page.keyboard.press('s'));
    await all((page) => cardIn(page, 0).getByRole('button', { name: 'Saved' }).waitFor());
    await allQuiet();
    const { rating, saved } = await standingOf(desk, token, key);
    expect(saved).toBe(true);
    await all((page) => page.reload({ waitUntil: 'networkidle' }));
    for (const [name, value] of [
      ['More like this', 'UP'],
      ['Less like this', 'DOWN'],
    ] as const)
      await all((page) =>
        cardIn(page, 0)
          .getByRole('button', { name, pressed: rating === value })
          .waitFor(),
      );
    await other.close();
  });

  test('by keyboard: a session that has ended in the middle of an act, and on with it', async () => {
    const { page } = reader;
    const key = await keyOf(2);
    await walkTo(card(2));
    await page.context().clearCookies();
    await keys('u');
    await page.waitForURL(/\/sign-in\?next=/);
    await tabTo(page.getByLabel('Mail address'));
    await page.keyboard.type(email);
    await keys('Tab');
    await page.keyboard.type(password);
    await keys('Enter');
    await page.waitForURL(/period=month/);
    expect((await standingOf(desk, token, key)).rating).toBe('NONE');
    await page.locator(`[data-paper-card="${key}"]`).waitFor();
    await walkTo(page.locator(`[data-paper-card="${key}"]`));
    await keys('u');
    await eventually(async () => (await standingOf(desk, token, key)).rating === 'UP');
  });

  test('back and forward through list, paper, similar paper and search: each is found as it was left', async () => {
    const { page } = reader;
    const heading = page.getByRole('heading', { level: 1 });
    const left: { title: string; top: number }[] = [];
    const leave = async () =>
      left.push({ title: (await heading.textContent())!, top: await scrollY() });
    const follow = async (place: number) => {
      await card(place).getByRole('heading').getByRole('link').scrollIntoViewIfNeeded();
      await leave();
      const before = page.url();
      await card(place).getByRole('heading').getByRole('link').click();
      await page.waitForURL((url) => url.href !== before);
      // The address goes ahead of the page.
      await eventually(async () => (await heading.textContent()) !== left.at(-1)!.title);
      await page
        .getByRole('region', { name: 'Similar papers' })
        .getByRole('article')
        .nth(5)
        .waitFor();
    };
    const found = async ({ title, top }: (typeof left)[number]) => {
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await eventually(async () => Math.abs((await scrollY()) - top) < 100);
    };
    await follow(9);
    // Its own sheet is the first article.
    await follow(5);
    await leave();
    await keys('/');
    await page.keyboard.type('protein');
    await page.getByRole('heading', { level: 1, name: 'protein' }).waitFor();
    await page.getByRole('list', { name: 'Papers found' }).getByRole('article').nth(9).waitFor();
    await page.mouse.wheel(0, 900);
    await eventually(async () => (await scrollY()) > 500);
    await leave();
    expect(left[0]!.top).toBeGreaterThan(500);
    expect(left[1]!.top).toBeGreaterThan(300);
    for (const place of [2, 1, 0]) {
      await page.goBack();
      await found(left[place]!);
    }
    for (const place of [1, 2, 3]) {
      await page.goForward();
      await found(left[place]!);
    }
  });

  test('the palette by keyboard alone: the best found comes first, the whole search last', async () => {
    const { page } = reader;
    const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
    // At once, before the list of commands has been fetched.
    await keys('Control+k');
    await page.keyboard.type('attention is all you need');
    await chosen.filter({ hasText: /^Attention Is All You Need/ }).waitFor();
    expect(await page.getByText('Nothing is called that.').count()).toBe(0);
    await keys('ArrowUp');
    await chosen.filter({ hasText: 'Search for “attention is all you need”' }).waitFor();
    await keys('ArrowDown', 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Attention Is All You Need' }).waitFor();
  });

  test('a slider by keyboard is saved where it rests', async () => {
    const { page } = reader;
    const asked = '{ viewer { preferences { diversity } } }';
    const { viewer: before } = await act(token, asked);
    await reader.goTo('/interests');
    await page.getByRole('heading', { name: 'How my lists are made' }).waitFor();
    const slider = page.locator('#lists').getByLabel('Diversity');
    await tabTo(slider);
    await keys('ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight');
    const moved = Number(await slider.inputValue());
    expect(moved).toBeCloseTo(before.preferences.diversity + 0.1, 5);
    await eventually(async () => {
      const { viewer } = await act(token, asked);
      return Math.abs(viewer.preferences.diversity - moved) < 1e-6;
    });
    await reader.goTo('/interests');
    await eventually(async () => Number(await slider.inputValue()) === moved);
  });
});
