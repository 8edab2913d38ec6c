import { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { isoDay } from '../../server/clock.js';
import { startJobs } from '../../server/jobs/job-runner.js';
import { days } from '../fakes/fake-clock.js';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { operatorOf } from '../support/operators.js';
import {
  openPage,
  type ReaderPage,
  signInOn,
  signUpOn,
  type View,
} from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';
import { arxivPapers } from '../support/sources/arxiv-papers.js';
import { startArxivServer } from '../support/sources/arxiv-server.js';
import { status } from '../support/sources/faulty-server.js';

let desk: TestDesk;
let browser: Browser;
let done = 0;
let room = false;
let stopJobs = async () => {};
let arxiv: Awaited<ReturnType<typeof startArxivServer>> | undefined;

const narrow: View = { scheme: 'dark', width: 390 };
const wide: View = { scheme: 'light', width: 1360 };
const tabs = ['Overview', 'Queue', 'Sources', 'Index', 'Mail', 'Users', 'Ranking', 'Errors'];

/** Waits until the tab's answer is there. */
const openTab = async ({ page }: ReaderPage, name: string) => {
  await page.getByRole('navigation', { name: 'Parts of the desk' }).getByText(name).click();
  await page.locator('main [aria-busy]').first().waitFor({ state: 'detached' });
};

const { act, reader: readerOf } = readersOf(() => desk);

/** A life for the tabs to show: imports, a reader who takes and leaves papers, mails that fail, a request that did. */
async function live(): Promise<void> {
  const { imports, digests, failures } = desk.context.services;
  const line = (row: object) => `${JSON.stringify(row)}\n`;
  const rows = line({ id: 'a', title: 'A paper of a file' }) + line({ id: 'b' }) + line({});
  await imports.importJsonl(Readable.from([Buffer.from(rows)]), 'papers-2026-11.jsonl');
  const token = await readerOf('arxiv:1706.03762');
  const list = `{ viewer { recommendations(first: 8) { edges { node { id } } } } }`;
  const { viewer } = await act(token, list);
  const ids = viewer.recommendations.edges.map((edge: { node: { id: string } }) => edge.node.id);
  const see = `mutation ($ids: [ID!]!) { recordImpressions(paperIds: $ids) { ok } }`;
  await act(token, see, { ids });
  await act(token, `mutation ($id: ID!) { recordOpen(paperId: $id) { ok } }`, { id: ids[0] });
  const update = `mutation { updateDigest(input: { frequency: DAILY, threshold: 0 }) { digest { frequency } } }`;
  await act(token, update);
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  desk.mailer.broken = true;
  await digests.sendDue();
  desk.mailer.broken = false;
  await desk.signUp('bea@example.org');
  failures.note(
    'REQUEST',
    'viewer.recommendations',
    new Error('the index of vectors does not answer'),
  );
}

describeInBrowser('what is counted', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    const { databaseUrl, services, logger } = desk.context;
    const never = '0 0 29 2 *';
    const work = async () => ++done;
    const fill = async () => {
      if (!room) throw new Error('no room on the disk');
      return 1;
    };
    const jobs = [
      { name: 'test.work', cron: never, run: work },
      { name: 'test.fill', cron: never, run: fill },
    ];
    const runner = await startJobs(databaseUrl, jobs, services, logger);
    stopJobs = () => runner.stop();
    await operatorOf(desk);
  });
  afterAll(async () => {
    await stopJobs();
    await arxiv?.close();
    await browser.close();
    await desk.stop();
  });

  test('readers are told whose page it is; a desk at rest says so in every tab', async () => {
    const reader = await openPage(browser, desk.url, wide);
    await signUpOn(reader, 'reads-only@example.org');
    await reader.goTo('/desk');
    await reader.page.getByText('This page is for the desk’s operators.').waitFor();
    await reader.close();
    const operator = await openPage(browser, desk.url, wide);
    const { page } = operator;
    await signInOn(operator, 'operates@example.org');
    await operator.goTo('/settings');
    await page.getByRole('link', { name: 'To the desk’s page' }).click();
    await page.getByText('nothing: all is well').waitFor();
    for (const [tab, nothing] of [
      ['Sources', 'Nothing imported yet.'],
      ['Mail', 'No mail went out yet.'],
      ['Ranking', 'No list was read yet.'],
      ['Errors', 'Nothing failed.'],
    ] as const) {
      await openTab(operator, tab);
      await page.getByText(nothing).waitFor();
      expect(await operator.faults()).toEqual([]);
    }
    await operator.close();
  });

  test('an operator sets a job going, tries one again, pauses it and thinks better of it', async () => {
    const operator = await openPage(browser, desk.url, wide);
    const { page } = operator;
    await signInOn(operator, 'operates@example.org');
    await operator.goTo('/desk?show=queue');
    await page.getByRole('button', { name: 'Run test.work now' }).click();
    await page.getByRole('button', { name: 'Run test.fill now' }).click();
    await page.getByText(/done, .* took/).waitFor();
    expect(done).toBe(1);
    await page.getByText('no room on the disk').waitFor({ timeout: 45_000 });
    await operator.picture('desk-queue-failed');
    room = true;
    await page.getByRole('button', { name: 'Try test.fill again' }).click();
    await page.getByText('no room on the disk').waitFor({ state: 'detached', timeout: 45_000 });
    await page.getByRole('button', { name: 'Pause test.work' }).click();
    await page.getByRole('cell', { name: 'paused' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('cell', { name: 'paused' }).waitFor({ state: 'detached' });
    expect(await operator.faults()).toEqual([]);
    await operator.close();
  }, 120_000);

  test('an operator says what the desk fetches, sees how that goes, and thinks better of it', async () => {
    const papers = arxivPapers(12, isoDay(desk.clock.now()));
    const fresh = papers.map((paper, at) => ({ ...paper, id: `2601.${10_000 + at}` }));
    arxiv = await startArxivServer(() => fresh, 200);
    const operator = await openPage(browser, desk.url, wide);
    const { page } = operator;
    await signInOn(operator, 'operates@example.org');
    await operator.goTo('/desk?show=sources');
    await page.getByText('Nothing is fetched yet.').waitFor();
    await page.getByLabel('Categories').fill('Linguistics');
    await page.getByRole('button', { name: 'Add the source' }).click();
    await page.getByText('"Linguistics" is no category of arXiv').waitFor();
    await page.getByLabel('Categories').fill('cs.CL, cs.LG');
    await page.getByRole('button', { name: 'Add the source' }).click();
    await page.getByText('arXiv: cs.CL, cs.LG is fetched from now on.').first().waitFor();
    // The test's own arXiv instead of the one that is far away.
    const { liveSources } = desk.context.services;
    const categories = ['cs.CL', 'cs.LG'];
    await liveSources.add({ kind: 'arxiv', categories, endpoint: arxiv.endpoint });
    await page.getByRole('button', { name: 'Fetch arXiv: cs.CL, cs.LG now' }).click();
    await page.getByRole('cell', { name: 'soon' }).waitFor();
    arxiv.faults.push(status(404));
    await liveSources.runDue();
    await page.getByText(/answered with HTTP 404\.$/).waitFor();
    await operator.picture('desk-fetched-failed');
    await page.getByRole('button', { name: 'Fetch arXiv: cs.CL, cs.LG now' }).click();
    await page.getByRole('cell', { name: 'soon' }).waitFor();
    await liveSources.runDue();
    await page.getByText(/answered with HTTP 404\.$/).waitFor({ state: 'detached' });
    const row = page.getByRole('row', { name: /^arXiv: cs\.CL, cs\.LG/ });
    await row.getByRole('cell', { name: '12 new' }).waitFor();
    await operator.picture('desk-fetched');
    const times = page.getByLabel('When arXiv: cs.CL, cs.LG is fetched');
    await times.selectOption('every hour');
    await page.getByText('arXiv: cs.CL, cs.LG is fetched every hour.').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => (await liveSources.list())[0]!.schedule === '30 5 * * *');
    await page.getByRole('button', { name: 'Pause arXiv: cs.CL, cs.LG' }).click();
    await page.getByRole('cell', { name: 'paused' }).waitFor();
    expect(await operator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Remove arXiv: cs.CL, cs.LG' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Nothing is fetched yet.').waitFor();
    expect(await liveSources.list()).toEqual([]);
    // The tests that follow tell of a desk with its starter papers.
    await desk.context.db.query(`delete from papers where key like 'arxiv:2601.1%'`);
    await operator.close();
  }, 120_000);

  test('an operator has indexes built anew, sends a mail again, and makes another an operator', async () => {
    await live();
    const operator = await openPage(browser, desk.url, wide);
    const { page } = operator;
    await signInOn(operator, 'operates@example.org');
    await operator.goTo('/desk?show=index');
    await page.getByRole('button', { name: 'Rebuild' }).click();
    await page.getByText('The indexes are being built anew').first().waitFor();
    await page.getByRole('cell', { name: 'up to date' }).nth(1).waitFor();

    await openTab(operator, 'Sources');
    await page.getByText('Why lines were rejected').click();
    await page.getByText('Line 2: title is missing').waitFor();
    await operator.picture('desk-sources-rejected');
    await openTab(operator, 'Errors');
    await page.getByText('the index of vectors does not answer').waitFor();
    await operator.picture('desk-errors');
    await page.getByRole('link', { name: 'To the mails: digest' }).click();
    await page.getByRole('button', { name: /^Try now: reader/ }).click();
    await page.getByRole('cell', { name: 'sent', exact: true }).waitFor();
    expect(desk.mailer.sent).toHaveLength(1);
    await page.getByRole('radio', { name: 'Left out' }).click();
    await page.getByText('No such mail yet.').waitFor();

    await openTab(operator, 'Users');
    await page.getByLabel('Find by name or address').pressSequentially('bea@example');
    await page.getByText('1 account', { exact: true }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('desk-users.csv');
    await page.getByRole('button', { name: 'Make bea@example.org an operator' }).click();
    await page.getByRole('cell', { name: 'operator', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('cell', { name: 'reader', exact: true }).waitFor();
    await page.getByLabel('Find by name or address').fill('operates');
    await page.getByRole('button', { name: 'Make operates@example.org a reader' }).click();
    await page.getByText('A desk needs an operator. Make another one first.').first().waitFor();
    await page.getByLabel('Find by name or address').fill('nobody of this name');
    await page.getByRole('button', { name: 'Show all accounts' }).click();
    await page.getByText('bea@example.org').waitFor();
    expect(operator.complaints).toEqual([]);
    await operator.close();
  }, 120_000);

  // A colour is one of a scheme, an overflow one of a width: each is there once.
  test.each([wide, narrow])(
    'every tab can be used by everyone, $scheme at $width px',
    async (view) => {
      const operator = await openPage(browser, desk.url, view);
      await signInOn(operator, 'operates@example.org');
      await operator.goTo('/desk');
      const faults: string[] = [];
      for (const tab of tabs) {
        await openTab(operator, tab);
        faults.push(...(await operator.faults()));
        await operator.picture(`desk-${tab.toLowerCase()}-${view.scheme}-${view.width}`);
      }
      expect(faults).toEqual([]);
      await operator.close();
    },
    120_000,
  );

  test('a tab that could not be fetched says so, and asks again', async () => {
    const operator = await openPage(browser, desk.url, wide);
    const { page } = operator;
    await signInOn(operator, 'operates@example.org');
    await operator.goTo('/desk');
    await page.route('**/graphql', (route) => route.abort());
    await openTab(operator, 'Users');
    await page.getByText('The accounts could not be fetched.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('operates@example.org').waitFor();
    await operator.close();
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
