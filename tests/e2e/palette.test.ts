import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('the palette', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'palette@example.org');
  });
  beforeEach(async () => {
    await reader.goTo('/?period=month');
    await reader.page.getByRole('article').first().waitFor();
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const ask = async (...typed: string[]) => {
    await reader.page.keyboard.press('Control+k');
    await reader.page.locator('[role=combobox]:focus').waitFor();
    for (const text of typed) await reader.page.keyboard.type(text);
  };
  const option = (name: string | RegExp) => reader.page.getByRole('option', { name }).first();

  test('goes to places and to papers, from within a field too', async () => {
    const { page } = reader;
    await ask('interes');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/interests$/);
    await page.keyboard.press('/');
    await ask('bert pretraining');
    await option(/BERT/).click();
    await page.waitForURL(/\/paper\//);
    await page.getByRole('heading', { level: 1, name: /BERT/ }).waitFor();
    await ask('zqxj');
    await option('Search for “zqxj”').waitFor();
    expect(await reader.faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
  });

  test('acts on the paper that the reader was at, and gives it back the focus', async () => {
    const { page } = reader;
    const card = page.getByRole('article').first();
    await page.keyboard.press('j');
    await ask('save');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Saved' }).waitFor();
    await page.locator('article:focus').waitFor();
    await ask('titles');
    await page.keyboard.press('Enter');
    await page
      .getByRole('radio', { name: 'Compact', exact: true })
      .and(page.locator(':checked'))
      .waitFor();
  });
});
