import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, signUpOn, type View } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;

const narrow: View = { scheme: 'dark', width: 390 };
const wide: View = { scheme: 'light', width: 1360 };

describeInBrowser('the digest by mail', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test('its reader chooses what it holds, pauses it, looks at it and has one sent', async () => {
    const reader = await openPage(browser, desk.url, narrow);
    const { page } = reader;
    await signUpOn(reader, 'chooses@example.org');
    await reader.goTo('/settings');
    await page.getByRole('radio', { name: 'Every day' }).check();
    await page.getByText(/^Next mail: \w+day/).waitFor();
    const trends = page.getByRole('checkbox', { name: 'What trends among others' });
    await trends.uncheck();
    await page.getByRole('checkbox', { name: /^Tell me when no paper/ }).check();
    await reader.quiet();
    await page.getByRole('button', { name: 'two weeks' }).click();
    await page.getByText(/^Paused until \d+ \w+\./).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.wholePicture('digest-paused');
    await page.getByRole('button', { name: 'Go on now' }).click();
    await page.getByText('Pause for').waitFor();
    await reader.goTo('/settings');
    expect(await trends.isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /^Tell me when/ }).isChecked()).toBe(true);

    await page.getByRole('button', { name: 'Preview it' }).click();
    const frame = page.frameLocator('iframe[title="Preview of the next mail"]');
    await frame.getByText('Change this mail').waitFor();
    await page.getByRole('radio', { name: 'As text' }).check();
    const plain = page.getByRole('region', { name: 'The mail as plain text' });
    expect(await plain.textContent()).toContain('Unsubscribe: http');
    expect(await reader.faults()).toEqual([]);
    await page.getByRole('radio', { name: 'On a phone' }).check();
    await frame.getByText('Change this mail').waitFor();
    await page.getByText('The next mail').scrollIntoViewIfNeeded();
    await reader.picture('digest-preview-phone');

    await page.getByRole('button', { name: 'Send me one now' }).click();
    await page.getByText(/^Sent, with \d+ papers\.$/).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Sent' }).waitFor();
    expect(desk.mailer.sent).toHaveLength(1);
    expect(desk.mailer.sent[0]!.text).not.toContain('Trending among others');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  test('who has no account gets the category whose page they were on', async () => {
    const stranger = await openPage(browser, desk.url, wide);
    const { page } = stranger;
    await stranger.goTo('/?period=month&category=cs.CV');
    await page.getByText('Only Vision.').waitFor();
    await page.getByRole('textbox', { name: 'Mail address' }).fill('sees@example.org');
    await stranger.picture('subscribe-category');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('One mail is on its way to sees@example.org.').waitFor();
    const [link] = /http\S+\/mail\/confirm\S+/.exec(desk.mailer.sent.at(-1)!.text)!;
    await page.goto(link.replace(/^https?:\/\/[^/]+/, desk.url));
    await page
      .getByText('The papers in cs.CV that readers gather around, every Monday morning')
      .waitFor();
    expect(await stranger.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();
    await stranger.close();
  });
});
