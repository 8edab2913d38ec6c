import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('a reader who skims', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'skim@example.org');
  });
  beforeEach(() => open('/?period=month&order=newest'));
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const open = async (path: string) => {
    await reader.goTo(path);
    await reader.page.getByRole('article').first().waitFor();
  };
  const keys = async (...names: string[]) => {
    for (const name of names) await reader.page.keyboard.press(name);
  };
  const told = async (said: string) =>
    reader.page.getByRole('status').filter({ hasText: said }).first().waitFor();
  const focused = () => reader.page.locator('article:focus').getByRole('heading').textContent();
  const titleAt = (place: number) =>
    reader.page.getByRole('article').nth(place).getByRole('heading').textContent();

  test('marks what was seen, comes back to it on another device, and takes it back', async () => {
    await told('132 left to read');
    await keys('j', 'j', 'j', 'e');
    await told('129 left to read');
    const next = await titleAt(3);
    await open('/?period=month&order=newest');
    await keys('w');
    expect(await focused()).toBe(next);
    await keys('e');
    await told('128 left to read');
    await keys('z');
    await told('129 left to read');
  });

  test('acts on several at once', async () => {
    const { page } = reader;
    const picked = [await titleAt(5), await titleAt(7)];
    await page.getByRole('button', { name: 'Pick several papers' }).click();
    for (const title of picked)
      await page.getByRole('checkbox', { name: `Pick: ${title}` }).check();
    await page.getByText('2 picked').waitFor();
    expect(await reader.faults()).toEqual([]);
    await page
      .getByRole('region', { name: 'Picked papers' })
      .getByRole('button', { name: 'Save' })
      .click();
    await told('Saved 2 papers.');
    // It says so at once; leaving before both were sent would lose the second.
    await reader.quiet();
    await open('/saved');
    for (const title of picked) await page.getByRole('article', { name: title! }).waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test('cites several at once', async () => {
    const { page } = reader;
    await keys('j', 'p', 'j', 'p');
    await page
      .getByRole('region', { name: 'Picked papers' })
      .getByRole('button', { name: 'Cite' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Cite 2 papers' });
    await dialog.getByText(/@\w+\{[\s\S]*@\w+\{/).waitFor();
    await keys('Escape');
  });

  test('shows more or less of each paper, and keeps to it', async () => {
    const { page } = reader;
    const abstract = page.getByRole('article').first().getByText('Read on');
    await abstract.waitFor();
    await keys('v', 'v');
    await abstract.waitFor({ state: 'detached' });
    await open('/?period=month&order=newest');
    expect(await abstract.count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Titles' }).isChecked()).toBe(true);
    expect(await reader.faults()).toEqual([]);
    await keys('j', 'Enter');
    await page.getByRole('article').first().getByText('Show less').waitFor();
    await keys('v');
    await page.getByRole('article').nth(1).getByText('Read on').waitFor();
  });

  test('teaches by a pasted list', async () => {
    const { page } = reader;
    await reader.goTo('/teach');
    await page
      .getByRole('textbox', { name: 'Papers', exact: true })
      .fill('arXiv:1706.03762\nDeep residual learning for image recognition\narXiv:9912.99999');
    await page.getByRole('button', { name: 'Look for them' }).click();
    await told('2 of these are on this desk. Not here: arxiv:9912.99999.');
    expect(await reader.faults()).toEqual([]);
    await page.getByRole('checkbox', { name: /Attention/ }).uncheck();
    await page.getByRole('button', { name: 'More like this one' }).click();
    await told('More like 1 paper.');
    await open('/saved?show=liked');
    await page.getByRole('article', { name: /Deep Residual/ }).waitFor();
  });
});
