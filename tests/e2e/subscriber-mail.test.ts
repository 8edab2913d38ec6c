import type { Browser, Page } from 'playwright-core';
import { days } from '../fakes/fake-clock.js';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { password, startDesk, type TestDesk } from '../support/desk.js';
import { openPage, views } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let manage: string;

const linkOf = (path: string): string => {
  const [, found] = new RegExp(`https?://[^/\\s]+(/mail/${path}\\S+)`).exec(
    desk.mailer.sent.at(-1)!.text,
  )!;
  return desk.url + found!;
};

/** Links lead to the desk's public address, which a test's desk does not answer at. */
async function follow(page: Page, name: string) {
  const link = await page.getByRole('link', { name }).getAttribute('href');
  await page.goto(link!.replace(/^https?:\/\/[^/]+/, desk.url));
}

describeInBrowser('what a subscriber without an account opens from a mail', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    await desk.ask(
      'mutation { subscribe(email: "reads@example.org", frequency: WEEKLY, timeZone: "Europe/Berlin") { ok } }',
    );
    await (await fetch(linkOf('confirm'), { method: 'POST' })).text();
    desk.clock.advance(days(7));
    await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
    await desk.context.services.digests.sendDue();
    manage = linkOf('manage');
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each(views)('looks as it should: $scheme, $width px', async (view) => {
    const reader = await openPage(browser, desk.url, view);
    await reader.page.goto(manage);
    expect(await reader.faults()).toEqual([]);
    await reader.wholePicture(`mail-manage-${view.width}-${view.scheme}`);
    await follow(reader.page, 'Take this digest into an account');
    await reader.page.getByRole('link', { name: 'Make an account' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.picture(`mail-keep-${view.width}-${view.scheme}`);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  test('is changed by keyboard alone', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    await page.goto(manage);
    await page.getByLabel('How often').focus();
    await page.keyboard.type('From Monday');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('09');
    await page.getByRole('button', { name: 'Keep these choices' }).press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Kept\. The next mail: .*09:00/)
      .waitFor();
    expect(await page.getByLabel('How often').inputValue()).toBe('WEEKDAYS');
    await reader.close();
  });

  test('is taken into an account that is made on the way', async () => {
    const reader = await openPage(browser, desk.url, views[3]!);
    const { page } = reader;
    await page.goto(manage);
    await follow(page, 'Take this digest into an account');
    await follow(page, 'Make an account');
    await page.getByLabel('Mail address').fill('reads@example.org');
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('What to call you').fill('Reads');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('The account is Reads').waitFor();
    expect(await reader.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Take it over' }).click();
    await page.getByRole('heading', { name: 'It is in your account now' }).waitFor();
    await reader.picture('mail-kept');
    await reader.goTo('/settings');
    expect(await page.getByRole('radio', { name: 'Weekdays' }).isChecked()).toBe(true);
    await page.getByRole('listitem').filter({ hasText: 'Sent' }).first().waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
