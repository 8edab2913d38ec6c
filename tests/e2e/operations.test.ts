import type { Browser } from 'playwright-core';
import { startJobs } from '../../server/jobs/job-runner.js';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, signUpOn, type View } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let done = 0;
let stopJobs = async () => {};

const narrow: View = { scheme: 'dark', width: 390 };
const wide: View = { scheme: 'light', width: 1360 };

describeInBrowser('what is counted', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    const { databaseUrl, services, logger } = desk.context;
    const job = { name: 'test.work', cron: '0 0 29 2 *', run: async () => ++done };
    const runner = await startJobs(databaseUrl, [job], services, logger);
    stopJobs = () => runner.stop();
  });
  afterAll(async () => {
    await stopJobs();
    await browser.close();
    await desk.stop();
  });

  test('operators see the desk at work and set a job going; others are told whose page it is', async () => {
    const reader = await openPage(browser, desk.url, wide);
    const email = 'runs-it@example.org';
    await signUpOn(reader, email);
    await reader.goTo('/desk');
    await reader.page.getByText('This page is for the desk’s operators.').waitFor();
    const { accountStore } = desk.context.services;
    const { account } = (await accountStore.findByEmail(email))!;
    await accountStore.update(account.id, { role: 'operator' });
    await reader.goTo('/settings');
    await reader.page.getByRole('link', { name: 'To the desk’s page' }).click();
    await reader.page.getByRole('button', { name: 'Run test.work now' }).click();
    await reader.page.getByText(/done, .* took/).waitFor();
    expect(done).toBe(1);
    await reader.page.getByText('The numbers').click();
    await reader.page.getByRole('columnheader', { name: 'Accounts made' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.close();
  });

  test('readers see what they read, as a picture, as a table and as a file', async () => {
    const reader = await openPage(browser, desk.url, narrow);
    const { page } = reader;
    await signUpOn(reader, 'reads@example.org');
    await reader.goTo('/reading');
    await page.getByText('Nothing read yet.').waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.goTo('/paper/arxiv:1706.03762');
    await page.getByRole('button', { name: 'More like this' }).first().click();
    await reader.goTo('/reading');
    await page.getByText(/^1 papers? rated/).waitFor();
    await page.getByText('The numbers').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('reading.csv');
    await page.getByRole('columnheader', { name: 'Language' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.close();
  });
});
