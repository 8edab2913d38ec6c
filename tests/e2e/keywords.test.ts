import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('a reader who follows keywords', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'keywords@example.org');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  test('follows one, mutes another, and sees both at work at once', async () => {
    const { page } = reader;
    await reader.goTo('/following?of=keywords');
    await page.getByLabel('Keyword to follow').fill('Protein');
    await page.keyboard.press('Enter');
    const chips = page.getByRole('list', { name: 'Keywords you follow' });
    await chips.getByRole('button', { name: 'protein', pressed: true }).waitFor();
    const papers = page.getByRole('list', { name: 'Papers followed' });
    await papers.getByRole('article').first().waitFor();
    const count = () => papers.getByRole('article').count();
    const before = await count();
    expect(await reader.faults()).toEqual([]);

    await page.getByLabel('Keyword to mute').fill('folding');
    await page.keyboard.press('Enter');
    const muted = page.getByRole('list', { name: 'Keywords you mute' });
    await muted.getByRole('button', { name: 'folding' }).waitFor();
    await eventually(async () => (await count()) < before);
    await muted.getByRole('button', { name: 'folding' }).click();
    await eventually(async () => (await count()) === before);
  });

  test('is told in For you why a paper is there, and finds the keyword among interests and feeds', async () => {
    const { page } = reader;
    await reader.goTo('/for-you');
    await page.getByText('matches “protein”, which you follow').first().waitFor();
    await reader.goTo('/interests');
    await page.getByRole('button', { name: 'Unfollow: protein' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.goTo('/settings');
    await page.getByText('Keyword', { exact: true }).waitFor();
  });
});
