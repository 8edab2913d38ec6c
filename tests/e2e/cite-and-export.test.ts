import { text } from 'node:stream/consumers';
import { parse } from '@retorquere/bibtex-parser';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

/** What a press leaves in the reader's downloads. */
async function downloaded(page: Page, press: () => Promise<unknown>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
}
const keysIn = (bibtex: string) => parse(bibtex).entries.map(({ key }) => key);

describeInBrowser('a reader who writes', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await signUpOn(reader, 'writes@example.org');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  test('copies a citation in the format chosen, which is remembered', async () => {
    const { page } = reader;
    await reader.goTo('/paper/arxiv:1412.6980');
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Cite this paper' });
    await dialog.getByText('@misc{kingma2014adam,').waitFor();
    await dialog.getByRole('radio', { name: 'APA' }).check();
    await dialog.getByText(/^Kingma, D\. P\., & Ba, J\. \(2014\)\. Adam/).waitFor();
    await dialog.getByRole('link', { name: 'CSL (citeproc-js)' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^Kingma, D\. P\., & Ba, J\. \(2014\)\. Adam.*1412\.6980$/);
    await reader.goTo('/paper/arxiv:1706.03762');
    await page.keyboard.press('c');
    await dialog.getByText(/^Vaswani, A\./).waitFor();
    await dialog.getByRole('radio', { name: 'BibTeX' }).check();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('takes picked papers home', async () => {
    const { page } = reader;
    await reader.goTo('/?period=month');
    await page.getByRole('button', { name: 'Pick several papers' }).click();
    for (const place of [0, 1, 2])
      await page
        .getByRole('checkbox', { name: /^Pick: / })
        .nth(place)
        .check();
    await page.getByRole('button', { name: 'Cite or export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite 3 papers' });
    const button = dialog.getByRole('button', { name: 'Download' });
    await dialog.getByText(/^@\w+\{/).waitFor();
    const file = await downloaded(page, () => button.click());
    expect([file.name, keysIn(file.text).length]).toEqual(['papers.bib', 3]);
    await page.keyboard.press('Escape');
  });

  test('exports saved papers and collections, as does who was given the address, by keyboard and on a phone', async () => {
    const { page } = reader;
    const { act } = readersOf(() => desk);
    const [session] = await page.context().cookies();
    const token = session!.value;
    const { createCollection } = await act(
      token,
      `mutation { savePaper(paperId: "arxiv:1412.6980", saved: true) { __typename }
         createCollection(name: "Thesis") { collection { id } } }`,
    );
    const { id } = createCollection.collection;
    const { shareCollection } = await act(
      token,
      `mutation ($id: ID!) { collectPapers(id: $id, paperIds: ["arxiv:1706.03762"]) { __typename }
         shareCollection(id: $id, shared: true) { collection { shareUrl } } }`,
      { id },
    );
    const exported = async (
      { page: at, goTo, faults }: ReaderPage,
      path: string,
      title: string,
    ) => {
      await goTo(path);
      await at.getByRole('button', { name: 'Export' }).press('Enter');
      const dialog = at.getByRole('dialog', { name: title });
      await dialog.waitFor();
      expect(await faults()).toEqual([]);
      const link = dialog.getByRole('link', { name: 'Download' });
      const file = await downloaded(at, () => link.press('Enter'));
      await at.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      return file;
    };
    const library = await exported(reader, '/saved', 'Export your saved papers');
    expect([library.name, keysIn(library.text)]).toEqual(['library.bib', ['kingma2014adam']]);
    const own = await exported(reader, `/collections/${id}`, 'Export Thesis');
    expect([own.name, keysIn(own.text)]).toEqual(['Thesis.bib', ['vaswani2017attention']]);
    const guest = await openPage(browser, desk.url, { scheme: 'dark', width: 390 });
    const { pathname } = new URL(shareCollection.collection.shareUrl);
    expect((await exported(guest, pathname, 'Export Thesis')).text).toBe(own.text);
    await guest.close();
  });

  test('gives a list an address for a feed reader, and takes it back', async () => {
    const { page } = reader;
    await reader.goTo('/settings');
    await page.getByRole('button', { name: 'Get an address for For you' }).click();
    const address = page.getByRole('link', { name: /\/feeds\/private\/[\w-]+\.rss$/ });
    const path = new URL((await address.textContent())!).pathname;
    expect(await reader.faults()).toEqual([]);
    const status = async () => (await page.request.get(path)).status();
    expect(await status()).toBe(200);
    await page.getByRole('button', { name: 'Take back the address of For you' }).click();
    await address.waitFor({ state: 'detached' });
    expect(await status()).toBe(404);
  });
});
