import { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';
import { openPage, signInOn } from '../support/reader-page.js';

const title = 'Weaver birds learn the knots of their neighbours';
const rows = [
  { id: '2601.00001v2', title, authors: ['Ada Example', 'Grace Sample'] },
  { id: '10.5555/nests.9', title, authors: ['Example, A.', 'Otherwise, P.', 'Third, Q.'] },
];

describeInBrowser('papers that may be one', () => {
  let desk: TestDesk;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk({ starterPapers: false }), openBrowser()]);
    const lines = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
    await desk.context.services.imports.importJsonl(Readable.from([lines]), 'nests.jsonl');
    await operatorOf(desk);
  });
  afterAll(() => Promise.all([browser?.close(), desk?.stop()]));

  test('an operator makes them one, thinks better of it, and keeps them apart', async () => {
    const operator = await openPage(browser, desk.url, { scheme: 'dark', width: 390 });
    const { page } = operator;
    await signInOn(operator, 'operates@example.org');
    await operator.goTo('/desk?show=duplicates');
    await page.getByText('No paper came twice so far.').waitFor();
    await page.getByRole('button', { name: `Same paper: ${title}` }).click();
    await page.getByText('Nothing to judge.').waitFor();
    await page.getByRole('row', { name: /doi:10\.5555\/nests\.9/ }).waitFor();
    expect(await desk.context.services.paperStore.count()).toBe(1);
    await operator.picture('desk-duplicates-merged');
    await page.getByRole('button', { name: /^Undo/ }).last().click();
    await page.getByRole('button', { name: `Same paper: ${title}` }).waitFor();
    expect(await desk.context.services.paperStore.count()).toBe(2);
    await page.getByRole('button', { name: `Two papers: ${title}` }).click();
    await page.getByText('Nothing to judge.').waitFor();
    expect(await operator.faults()).toEqual([]);
    await operator.close();
  }, 60_000);
});
