import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('someone who has no account', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await reader.goTo('/');
  });
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test("reads today's papers, walks back a day, opens one and what is similar", async () => {
    const { page } = reader;
    await page.getByRole('heading', { level: 1, name: /\d+ \w+/ }).waitFor();
    const today = await page.getByRole('article').first().getByRole('heading').textContent();
    await page
      .getByRole('link', { name: /previous|earlier|Sun|Mon|Tue|Wed|Thu|Fri|Sat/i })
      .first()
      .click();
    await page.waitForURL(/on=\d{4}-\d\d-\d\d/);
    await page.getByRole('heading', { name: today!, exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/paper\//);
    await page.getByRole('list', { name: 'Similar papers' }).getByRole('article').first().waitFor();
    await page.goBack();
    await page.waitForURL(/on=\d{4}-\d\d-\d\d/);
    await page.getByRole('navigation', { name: 'Earlier and later papers' }).waitFor();
  });

  test('searches as they type, narrows it, and the address keeps it', async () => {
    const { page } = reader;
    await page.keyboard.press('/');
    await page.keyboard.type('attention is all you need', { delay: 15 });
    await page.getByRole('article', { name: 'Attention Is All You Need' }).waitFor();
    await page.getByRole('radio', { name: 'Meaning', exact: true }).click();
    await page.waitForURL(/mode=/);
    await page.reload();
    await page.getByRole('article', { name: 'Attention Is All You Need' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('attention is all you need');
  });

  test('an act leads to an account and says why', async () => {
    const { page } = reader;
    await page.getByRole('article').first().getByRole('button', { name: 'More like this' }).click();
    await page.waitForURL(/sign-up/);
    await page.getByText('With an account, your ratings order the papers for you.').waitFor();
  });

  test('subscribes by mail: nothing is confirmed before the button behind the link is pressed', async () => {
    const { page } = reader;
    await page.getByLabel('Mail address').fill('guest@example.org');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('One mail is on its way to guest@example.org.').waitFor();
    const mail = desk.mailer.sent.find(({ to }) =>
      JSON.stringify(to).includes('guest@example.org'),
    )!;
    const link = new URL(/https?:\/\/\S+\/mail\/confirm\S+/.exec(mail.text)![0]);
    await reader.goTo(link.pathname + link.search);
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: /on|confirmed|subscribed/i }).waitFor();
    expect(await reader.faults()).toEqual([]);
  });

  test('a builder tries the API where a browser finds it', async () => {
    const { page } = reader;
    await reader.goTo('/graphql');
    // Its editor may still be on the way when its button is there.
    await eventually(async () => {
      await page.getByRole('button', { name: /Execute query/ }).click();
      const answer = page.getByText('"feed"').first().waitFor({ timeout: 5_000 });
      return answer.then(
        () => true,
        () => false,
      );
    });
  });
});
