import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('a reader who puts papers together', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'collects@example.org');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const feed = async () => {
    await reader.goTo('/?period=month&order=newest');
    await reader.page.getByRole('article').first().waitFor();
  };
  const titleAt = (place: number) =>
    reader.page.getByRole('article').nth(place).getByRole('heading').textContent();

  test('begins a collection by keyboard, adds by mouse, shares it with someone without an account', async () => {
    const { page } = reader;
    await feed();
    const titles = [await titleAt(0), await titleAt(1)];
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Put into a collection' });
    await dialog.getByLabel('A new collection').fill('Reading group');
    await page.keyboard.press('Enter');
    await dialog.getByRole('checkbox', { name: /Reading group/, checked: true }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await page.keyboard.press('Escape');

    const inRail = page.getByRole('list', { name: 'Your collections' }).getByRole('link');
    await page.getByRole('link', { name: titles[1]!, exact: true }).dragTo(inRail);
    await page.getByRole('status').filter({ hasText: 'Put into “Reading group”.' }).waitFor();
    await inRail.click();
    await page.getByRole('status').filter({ hasText: '2 papers' }).waitFor();
    expect(await reader.faults()).toEqual([]);

    await page.getByRole('button', { name: 'Share by link' }).click();
    const address = await page.getByRole('link', { name: /\/list\// }).textContent();
    const guest = await openPage(browser, desk.url, { scheme: 'dark', width: 390 });
    await guest.goTo(new URL(address!).pathname);
    await guest.page.getByRole('heading', { name: 'Reading group', level: 1 }).waitFor();
    for (const title of titles) await guest.card(new RegExp(quoted(title!))).waitFor();
    expect(await guest.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Make private' }).click();
    await page.getByRole('button', { name: 'Share by link' }).waitFor();
    await guest.goTo(new URL(address!).pathname);
    await guest.page.getByText('This list is not shared.').waitFor();
    await guest.close();
  });

  test('a removed one comes back with undo', async () => {
    const { page } = reader;
    await reader.goTo('/saved?show=collections');
    const entry = page.getByRole('main').getByRole('link', { name: 'Reading group' });
    await entry.click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No collections yet.').waitFor();
    await page.keyboard.press('z');
    await entry.waitFor();
  });
});

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
