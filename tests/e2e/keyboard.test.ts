import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('a reader who never touches the mouse', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'keys@example.org');
  });
  beforeEach(async () => {
    await reader.goTo('/');
    await reader.page.getByRole('article').first().waitFor();
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const keys = async (...names: string[]) => {
    for (const name of names) await reader.page.keyboard.press(name);
  };
  const focused = () => reader.page.locator('article:focus').getByRole('heading').textContent();
  const titleAt = (place: number) =>
    reader.page.getByRole('article').nth(place).getByRole('heading').textContent();

  test('walks with j and k, rates with u and d, saves with s, takes back with z', async () => {
    const { page } = reader;
    await keys('j', 'j');
    expect(await focused()).toBe(await titleAt(1));
    await keys('k');
    expect(await focused()).toBe(await titleAt(0));
    const card = page.getByRole('article').first();
    const isPressed = (name: string, pressed: boolean) =>
      card.getByRole('button', { name, exact: true, pressed }).waitFor();
    await keys('u');
    await isPressed('More like this', true);
    await keys('d');
    await isPressed('More like this', false);
    await isPressed('Less like this', true);
    await keys('z');
    await isPressed('More like this', true);
    await isPressed('Less like this', false);
    await keys('s');
    await card.getByRole('button', { name: 'Saved' }).waitFor();
  });

  test('hides with x, keeps the place in the list, and gets it back with z', async () => {
    const [first, second] = [await titleAt(0), await titleAt(1)];
    await keys('j', 'x');
    await reader.page
      .getByRole('article', { name: first!, exact: true })
      .waitFor({ state: 'detached' });
    expect(await focused()).toBe(second);
    await keys('z');
    await reader.page.getByRole('article', { name: first!, exact: true }).waitFor();
  });

  test('opens with o, goes places with g, finds the search and the map', async () => {
    const { page } = reader;
    await keys('j', 'o');
    await page.waitForURL(/\/paper\//);
    await keys('g', 's');
    await page.waitForURL(/\/saved/);
    await keys('/');
    await page.locator('input[type=search]:focus').waitFor();
    await keys('Escape', '?');
    const map = page.getByRole('dialog', { name: 'Keys' });
    await map.waitFor();
    await keys('Escape');
    await map.waitFor({ state: 'detached' });
  });

  test('a paper that comes late leaves the focus to who searches meanwhile', async () => {
    const { page } = reader;
    await page.route('**/graphql', async (route) => {
      await new Promise((later) => setTimeout(later, 700));
      await route.continue();
    });
    await keys('j', 'o');
    await page.waitForURL(/\/paper\//);
    await keys('/');
    await page.getByRole('heading', { name: 'Similar papers' }).waitFor();
    await reader.quiet();
    expect(await page.locator('input[type=search]:focus').count()).toBe(1);
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('keys that are typed into a field do nothing else', async () => {
    const { page } = reader;
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially('jusd');
    await page.waitForURL(/q=jusd/);
    expect(await page.getByText(/^Noted|^Saved\.$/).count()).toBe(0);
  });
});
