import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { password, startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;
const email = 'rough@example.org';

describeInBrowser('when things go wrong', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, email);
  });
  beforeEach(async () => {
    await reader.page.unroute('**/graphql');
    await open('/?period=month&order=newest');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const open = async (path: string) => {
    await reader.goTo(path);
    await reader.page.getByRole('article').first().waitFor();
  };
  const card = (place: number) => reader.page.getByRole('article').nth(place);
  const more = (place: number, pressed: boolean) =>
    card(place).getByRole('button', { name: 'More like this', pressed });

  test('a desk that fails: nothing pretends to be done, and trying again does it', async () => {
    const { page } = reader;
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await more(0, false).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Not done, and nothing was changed.' })
      .waitFor();
    await more(0, false).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await more(0, true).waitFor();
    await open('/?period=month&order=newest');
    await more(0, true).waitFor();
  });

  test('a network that fails: what can’t wait is said to be undone', async () => {
    const { page } = reader;
    await reader.goTo('/settings');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'The desk does not answer.' }).waitFor();
  });

  test('a slow network: an act shows at once, and what stands there stays until the new is there', async () => {
    const { page } = reader;
    const first = await card(0).getByRole('heading').textContent();
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await card(0).getByRole('button', { name: 'Saved' }).waitFor({ timeout: 1_000 });
    await page.getByRole('radio', { name: 'Week' }).click();
    await page.getByRole('radio', { name: 'Week', checked: true }).waitFor({ timeout: 1_000 });
    expect(await card(0).getByRole('heading').textContent()).toBe(first);
    await page
      .getByRole('list', { name: 'Papers', exact: true })
      .and(page.locator(':not([aria-busy])'))
      .waitFor();
    await page.unroute('**/graphql');
    await reader.quiet();
  });

  test('a session that has ended in the middle of an act: sign in, and on with it', async () => {
    const { page } = reader;
    const title = await card(2).getByRole('heading').textContent();
    await page.context().clearCookies();
    await card(2).hover();
    await card(2).getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/sign-in\?next=/);
    await page.getByText(/^Your session has ended/).waitFor();
    await page.getByLabel('Mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/period=month/);
    await page.getByRole('article', { name: title! }).waitFor();
  });

  test('two tabs: what is done in one is there in the other when it looks again', async () => {
    const other = await reader.page.context().newPage();
    await other.goto('/?period=month&order=newest', { waitUntil: 'networkidle' });
    const titleIn = (page: Page, at: number) =>
      page.getByRole('article').nth(at).getByRole('heading').textContent();
    const second = await titleIn(other, 1);
    await reader.page.keyboard.press('j');
    await reader.page.keyboard.press('x');
    await eventually(async () => (await titleIn(reader.page, 0)) === second);
    await reader.quiet();
    await other.reload({ waitUntil: 'networkidle' });
    expect(await titleIn(other, 0)).toBe(second);
    await other.close();
    await reader.page.keyboard.press('z');
  });

  test('back comes to the place in the list that one left; reloading stays there', async () => {
    const { page } = reader;
    const far = card(9);
    await far.scrollIntoViewIfNeeded();
    const before = await page.evaluate('window.scrollY');
    await far.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/paper\//);
    await page.getByRole('region', { name: 'Similar papers' }).waitFor();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.goBack();
    await far.waitFor();
    await eventually(
      async () => Math.abs(Number(await page.evaluate('scrollY')) - Number(before)) < 200,
    );
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: title! }).waitFor();
  });

  test.each([
    '/for-you',
    '/following',
    '/interests',
    '/saved',
    '/reading',
    '/teach',
    '/settings',
    '/search?q=bert',
    '/desk',
  ])('%s can be reloaded, and is what it was', async (path) => {
    await reader.goTo(path);
    const heading = reader.page.getByRole('heading', { level: 1 });
    const before = await heading.textContent();
    await reader.page.reload({ waitUntil: 'networkidle' });
    expect(await heading.textContent()).toBe(before);
    expect(await reader.page.title()).toContain('Lectern');
  });
});
