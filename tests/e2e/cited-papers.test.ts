import { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { WorksByDoi } from '../../server/features/works/works-by-doi.js';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, views } from '../support/reader-page.js';
import { startCrossrefServer } from '../support/sources/crossref-server.js';

describeInBrowser('papers that cite each other', () => {
  let desk: TestDesk;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([
      startDesk({ starterPapers: false, upkeep: false }),
      openBrowser(),
    ]);
    const titles = ['A survey', ...Array.from({ length: 25 }, (_, at) => `Study ${at + 1}`)];
    const rows = titles.map((title, at) => ({ id: `10.1000/${at}`, title }));
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const { imports, works, http } = desk.context.services;
    await imports.importJsonl(Readable.from([Buffer.from(lines)]), 'studies.jsonl');
    const references = rows.slice(1).map(({ id }) => ({ DOI: id }));
    const crossref = await startCrossrefServer([
      { DOI: '10.1000/0', title: 'A survey', references },
    ]);
    const source = new WorksByDoi(http, 'crossref', { endpoint: `${crossref.url}/works` });
    await works.run(source, { limit: 100, againAfterDays: 1 });
    await crossref.close();
  });
  afterAll(() => Promise.all([browser?.close(), desk?.stop()]));

  test.each([views[0]!, views[3]!])(
    'a reader goes from a survey to what it cites and back: $width px, $scheme',
    async (view) => {
      const reader = await openPage(browser, desk.url, view);
      const { page } = reader;
      await reader.goTo('/paper/doi:10.1000%2F0');
      // Similar papers are listed below by the same titles, once they are embedded.
      const cited = page.locator('details', { hasText: 'Cites 25 papers on this desk' });
      await cited.getByText('Cites 25 papers on this desk').click();
      const studies = cited.getByRole('link', { name: /^Study \d+$/ });
      expect(await studies.count()).toBe(20);
      await cited.getByRole('button', { name: 'Show more' }).click();
      await cited.getByRole('link', { name: 'Study 1', exact: true }).waitFor();
      expect(await studies.count()).toBe(25);
      expect(await reader.faults()).toEqual([]);
      await cited.getByRole('link', { name: 'Study 7', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Study 7' }).waitFor();
      const citing = page.locator('details', { hasText: 'Cited by 1 paper on this desk' });
      await citing.getByText('Cited by 1 paper on this desk').click();
      await citing.getByRole('link', { name: 'A survey' }).click();
      await page.getByRole('heading', { level: 1, name: 'A survey' }).waitFor();
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );
});
