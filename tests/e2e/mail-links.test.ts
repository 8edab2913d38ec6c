import type { Browser } from 'playwright-core';
import { days } from '../fakes/fake-clock.js';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, views } from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';
import { takeSession } from '../support/take-session.js';

let desk: TestDesk;
let browser: Browser;
let token: string;
let html: string;
const { act } = readersOf(() => desk);

describeInBrowser('a digest, opened', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    token = await desk.signUp('ada@example.org');
    await act(
      token,
      'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
      {
        id: 'arxiv:1706.03762',
      },
    );
    await act(
      token,
      'mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { frequency } } }',
      { in: { frequency: 'DAILY', threshold: 0, maxPapers: 5 } },
    );
    desk.clock.advance(days(1));
    await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
    await desk.context.services.digests.sendDue();
    html = desk.mailer.sent[0]!.html.replace(/https?:\/\/[^/"]+\//g, `${desk.url}/`);
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each(views)('looks as it should: $scheme, $width px', async (view) => {
    const reader = await openPage(browser, desk.url, view);
    await reader.page.setContent(html);
    expect(await reader.faults()).toEqual([]);
    await reader.picture(`mail-digest-${view.width}-${view.scheme}`);
    await reader.close();
  });

  test('one tap saves a paper, another takes it back, and the paper is one link away', async () => {
    const reader = await openPage(browser, desk.url, views[2]!);
    const { page } = reader;
    // A driven browser is a scanner's, which the page does not press its button for.
    await page.addInitScript(`Object.defineProperty(navigator, 'webdriver', { get: () => false })`);
    await page.setContent(html);
    await page.getByRole('link', { name: 'Save', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Saved.' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.picture('mail-act-done');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Undone.' }).waitFor();
    const onward = page.getByRole('link', { name: 'Open the paper' });
    expect(await onward.getAttribute('href')).toMatch(/\/paper\/\d+$/);
    await reader.close();
  });

  const stops = [
    {
      what: 'bounced',
      reason: '550 5.1.1 <ada@example.org>: no such user here',
      button: 'It works again',
    },
    {
      what: 'complained',
      reason: 'Reported as spam on Thursday 3 December.',
      button: 'Send me mail again',
    },
  ];
  test.each(stops.flatMap((stop) => [views[0]!, views[3]!].map((view) => ({ ...stop, view }))))(
    'the settings say that the address $what, and try it again: $view.scheme, $view.width px',
    async ({ what, reason, button, view }) => {
      await desk.context.db.query(
        `update digests set bounced_at = $1, bounce_reason = $2, complained = $3`,
        [desk.clock.now(), reason, what === 'complained'],
      );
      const reader = await openPage(browser, desk.url, view);
      await takeSession(reader.page, desk.url, token);
      await reader.goTo('/settings');
      const note = reader.page.getByRole('alert').filter({ hasText: reason });
      await note.waitFor();
      expect(await reader.faults()).toEqual([]);
      await note.scrollIntoViewIfNeeded();
      await reader.picture(`settings-${what}-${view.width}-${view.scheme}`);
      await reader.page.getByRole('button', { name: button }).click();
      await note.waitFor({ state: 'detached' });
      await reader.close();
    },
  );

  test('a scanner that runs scripts does nothing; the button does it', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    await page.setContent(html);
    await page.getByRole('link', { name: 'More like this' }).first().click();
    await page.waitForTimeout(1000);
    await page.getByRole('heading', { name: 'More like this?' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.picture('mail-act');
    await page.getByRole('button', { name: 'More like this' }).click();
    await page.getByRole('heading', { name: 'Noted. More like this.' }).waitFor();
    await reader.close();
  });
});
