import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, views } from '../support/reader-page.js';
import { languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
let browser: Browser;
const { act, reader } = readersOf(() => desk);

describeInBrowser('mails of interests', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each([views[0]!, views[3]!])(
    'one interest gets a mail of its own and goes back: $scheme, $width px',
    async (view) => {
      const token = await reader(...languageModels);
      const create = `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id } } }`;
      await act(token, create, { in: { name: 'Folding', papers: proteins } });
      const { page, ...window } = await openPage(browser, desk.url, { ...view, token });
      await window.goTo('/settings');
      const folding = page.getByRole('group', { name: 'Folding' });
      await folding.getByLabel('How often').selectOption({ label: 'Every week' });
      await folding.getByLabel('On', { exact: true }).selectOption({ label: 'Friday' });
      await folding.getByLabel('At', { exact: true }).selectOption({ index: 9 });
      const next = page.getByRole('listitem').filter({ has: folding }).getByRole('status');
      await next.getByText(/^Next mail: Friday .* 09:00$/).waitFor();
      await folding.getByLabel('Time zone').selectOption('Asia/Tokyo');
      await window.quiet();
      await desk.context.db.query(
        `update digests set bounced_at = now(), bounce_reason = '550 5.1.1 no such user' where profile_id is not null`,
      );
      await page.reload();
      expect(await folding.getByLabel('Time zone').inputValue()).toBe('Asia/Tokyo');
      await page.getByText(/no such user/).waitFor();
      expect(await window.faults()).toEqual([]);
      await page.getByRole('button', { name: 'It works again' }).click();
      await page.getByText(/no such user/).waitFor({ state: 'detached' });
      await folding.scrollIntoViewIfNeeded();
      await window.picture(`interest-mails-${view.width}-${view.scheme}`);
      await page.reload();
      await next.getByText(/^Next mail: Friday/).waitFor();
      await folding.getByLabel('How often').selectOption({ label: 'Not by mail' });
      await folding.getByLabel('At', { exact: true }).waitFor({ state: 'detached' });
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );
});
