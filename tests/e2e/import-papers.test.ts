import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { hasFocus } from '../support/hands.js';
import { openPage, signUpOn, views } from '../support/reader-page.js';
import type { FaultyServer } from '../support/sources/faulty-server.js';
import {
  startZoteroServer,
  zoteroItem,
  zoteroKey,
  zoteroPreprint,
} from '../support/sources/zotero-server.js';
import { zoteroBibtex } from '../support/zotero-bibtex.js';

const bib = `@article{vaswani, title = {Attention is all you need}, eprint = {1706.03762}, archivePrefix = {arXiv}}
@article{new, title = {A paper that no desk has}, author = {Doe, Jane}, year = 2001, doi = {10.1000/no-desk}, keywords = {weaving}}
@book{untitled, author = {Nobody}, year = 1999}`;
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

describeInBrowser('a list that a reader has elsewhere', () => {
  let desk: TestDesk;
  let browser: Browser;
  let zotero: FaultyServer;
  beforeAll(async () => {
    const items = [zoteroItem('A', 'A paper of the library'), zoteroPreprint('B', '1706.03762')];
    zotero = await startZoteroServer({
      version: 1,
      items: items.map((item) => ({ version: 1, item })),
    });
    const env = { ZOTERO_URL: zotero.url };
    [desk, browser] = await Promise.all([startDesk({ upkeep: false, env }), openBrowser()]);
  });
  afterAll(() => Promise.all([browser?.close(), desk?.stop(), zotero?.close()]));

  test.each([views[0]!, views[3]!])(
    'a file goes in, says what it brought, and comes out again: $width px, $scheme',
    async (view) => {
      const reader = await openPage(browser, desk.url, view);
      const { page } = reader;
      await signUpOn(reader, `imports${view.width}@example.org`);
      await reader.goTo('/saved');
      await page.getByRole('link', { name: 'Import a list' }).click();
      await page.getByRole('heading', { level: 1, name: 'Import papers' }).waitFor();
      expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(
        true,
      );
      await page.getByLabel('File with papers').setInputFiles(file('library.bib', bib));
      await page.getByText('BibTeX, about 3 papers.').waitFor();
      await page.getByLabel('Its keywords become my tags').check();
      expect(await reader.faults()).toEqual([]);
      await reader.picture(`import-form-${view.width}-${view.scheme}`);
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByRole('heading', { name: '2 papers saved.' }).waitFor();
      await page.getByText('1 entry became no saved paper').waitFor();
      await page.getByText('Line 3').waitFor();
      expect(await reader.faults()).toEqual([]);
      await reader.picture(`import-${view.width}-${view.scheme}`);
      await page.getByRole('link', { name: 'See them' }).click();
      await reader
        .card(/A paper that no desk has/)
        .getByText('weaving')
        .waitFor();
      await page.getByRole('link', { name: 'Import', exact: true }).click();
      await page.getByRole('button', { name: 'Undo: BibTeX, 2 papers' }).click();
      await page.getByText(/taken back/).waitFor();
      await reader.goTo('/saved');
      await page.getByText('Nothing saved yet.').waitFor();
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );

  test('by keyboard: pasted, to teach an interest; what is refused stays where it was typed', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    await signUpOn(reader, 'pastes@example.org');
    await desk.context.db.query(
      `insert into profiles (account_id, name) select id, 'Proofs' from accounts where email = 'pastes@example.org'`,
    );
    await reader.goTo('/start?step=papers');
    await page.getByRole('link', { name: 'import into what you saved' }).press('Enter');
    const text = page.getByLabel('Or paste it');
    await text.focus();
    await page.keyboard.insertText('arXiv:1706.03762 and 10.9999/nowhere');
    await page.keyboard.press('Tab');
    await page.keyboard.type('My library, and my');
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The desk does not answer.' }).waitFor();
    expect(await text.inputValue()).toContain('1706.03762');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
    const headline = page.getByRole('heading', { name: '1 paper saved.' });
    await headline.waitFor();
    expect(await hasFocus(headline)).toBe(true);
    await page.getByText('doi:10.9999/nowhere').waitFor();
    const [placed] = await desk.context.db.query<{ key: string; counts: boolean }>(
      `select key, counts from profile_papers t join papers on id = t.paper_id
       join saves s on s.paper_id = t.paper_id and s.account_id = t.account_id`,
    );
    expect(placed).toEqual({ key: 'arxiv:1706.03762', counts: true });
    await reader.close();
  });

  test('a library at Zotero by its key; a wrong key is told, and stays to be mended', async () => {
    const reader = await openPage(browser, desk.url, views[3]!);
    const { page } = reader;
    await signUpOn(reader, 'zotero@example.org');
    await reader.goTo('/import');
    await page.getByRole('link', { name: 'Zotero' }).click();
    await page.getByLabel('Key', { exact: true }).fill('not a key');
    const send = page.getByRole('button', { name: 'Import', exact: true });
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'This is no key of Zotero’s' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await page.getByLabel('Key', { exact: true }).fill('wrongwrongwrong');
    await send.click();
    await page.getByRole('heading', { name: 'This did not work.' }).waitFor();
    await page.getByText('Zotero does not let this key read that library.').waitFor();
    await page.getByRole('button', { name: 'Import another list' }).click();
    await page.getByLabel('Key', { exact: true }).fill(zoteroKey);
    await send.click();
    await page.getByRole('heading', { name: '2 papers saved.' }).waitFor();
    await page.getByRole('button', { name: 'Import another list' }).click();
    await page.getByRole('link', { name: 'ORCID' }).click();
    await page.getByLabel('ORCID iD').fill('0000-0002-1825-0098');
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'This is no ORCID iD' }).waitFor();
    expect(await page.getByLabel('ORCID iD').inputValue()).toBe('0000-0002-1825-0098');
    expect(await reader.faults()).toEqual([]);
    await reader.close();
  });

  test('a long list shows how far it is, also to who comes back', async () => {
    const reader = await openPage(browser, desk.url, views[0]!);
    const { page } = reader;
    await signUpOn(reader, 'long@example.org');
    await reader.goTo('/import');
    await page.getByLabel('File with papers').setInputFiles(file('long.bib', zoteroBibtex(1_000)));
    await page.getByText('BibTeX, about 1,000 papers.').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText(/^Reading your list: \d+ of about 1,000 …$/).waitFor();
    await reader.goTo('/import');
    await page.getByText(/^Reading your list: \d+ …$/).waitFor();
    await page.getByText(/1,000 papers saved/).waitFor({ timeout: 60_000 });
    await reader.close();
  }, 120_000);
});
