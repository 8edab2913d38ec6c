import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage } from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;
let token: string;
const { act, reader: signUp } = readersOf(() => desk);
const [adam, bert] = ['arxiv:1412.6980', 'arxiv:1810.04805'] as const;
const edit = `mutation ($edits: [SavedEditInput!]!) { editSaved(edits: $edits) { papers { key } } }`;
const noteOf = async (key: string) =>
  (await act(token, `{ paper(id: "${key}") { viewerSave { note tags readState } } }`)).paper
    .viewerSave;

describeInBrowser('a reader and their library', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    token = await signUp();
    await act(token, edit, {
      edits: [{ paperIds: [adam], addTags: ['optimisers'] }, { paperIds: [bert] }],
    });
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360, token });
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const saidOf = (text: string) => reader.page.getByRole('status').filter({ hasText: text });

  test('writes a note by keyboard, looks at it, tags it, and takes it back', async () => {
    const { page } = reader;
    await reader.goTo('/saved');
    await reader.card(/^Adam/).focus();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: /Adam/ });
    await dialog.getByLabel('Note', { exact: true }).fill('Two **moments**: $m_t$ <b>and</b> more');
    await dialog.locator('label').filter({ hasText: 'Preview' }).click();
    await dialog.locator('strong', { hasText: 'moments' }).waitFor();
    await dialog.locator('.katex').first().waitFor();
    // HTML in a note stays text.
    await dialog.getByText('<b>and</b> more').waitFor();
    expect(await reader.faults()).toEqual([]);
    await dialog.getByLabel('Add a tag').fill('to, cite');
    await page.keyboard.press('Enter');
    await saidOf('Tagged: to, cite.').waitFor();
    await dialog.locator('label').filter({ hasText: 'Reading' }).click();
    await page.keyboard.press('Escape');
    await saidOf('Note kept.').waitFor();
    await eventually(async () => (await noteOf(adam)).note !== '');
    expect(await noteOf(adam)).toEqual({
      note: 'Two **moments**: $m_t$ <b>and</b> more',
      tags: ['cite', 'optimisers', 'to'],
      readState: 'READING',
    });
    await page.keyboard.press('z');
    await eventually(async () => (await noteOf(adam)).note === '');
  });

  test('a note changed on another device meanwhile is kept beside the own one', async () => {
    const { page } = reader;
    await reader.goTo('/saved');
    await reader.card(/^BERT/).getByRole('button', { name: 'Note' }).click();
    const field = page.getByRole('dialog').getByLabel('Note', { exact: true });
    await field.fill('Mine.');
    await act(token, edit, { edits: [{ paperIds: [bert], note: 'Theirs.' }] });
    await page.getByRole('button', { name: 'Done' }).click();
    await saidOf('Yours was put below it.').waitFor();
    expect((await noteOf(bert)).note).toBe('Theirs.\n\n---\n\nMine.');
  });

  test('shows a part of the library by tag and read state, by an address that comes back', async () => {
    const { page } = reader;
    await reader.goTo('/saved');
    await page.getByRole('button', { name: /^optimisers/ }).click();
    await page.waitForURL(/tag=optimisers/);
    await reader.card(/^BERT/).waitFor({ state: 'detached' });
    await reader.card(/^Adam/).waitFor();
    await page
      .locator('label')
      .filter({ hasText: /^Read / })
      .click();
    await page.getByText('No saved paper is like that.').waitFor();
    expect(await reader.faults()).toEqual([]);
    await page.goBack();
    await reader.card(/^Adam/).waitFor();
  });

  test('several papers are tagged at once, and one undo takes that back', async () => {
    const { page } = reader;
    await reader.goTo('/saved');
    await page.getByRole('button', { name: 'Pick several papers' }).click();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('button', { name: 'Read state and tags' }).click();
    const dialog = page.getByRole('dialog', { name: /2 papers/ });
    await dialog.getByLabel('Add a tag').fill('thesis');
    await page.keyboard.press('Enter');
    await saidOf('Tagged 2 papers: thesis.').waitFor();
    await eventually(async () => (await noteOf(bert)).tags.includes('thesis'));
    expect(await reader.faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.keyboard.press('z');
    await eventually(async () => !(await noteOf(bert)).tags.includes('thesis'));
    expect((await noteOf(adam)).tags).toContain('optimisers');
  });

  test('what was unsaved is put back from the trash with its notes, on a phone in the dark too', async () => {
    const phone = await openPage(browser, desk.url, { scheme: 'dark', width: 390, token });
    await act(token, `mutation { savePaper(paperId: "${adam}", saved: false) { paper { id } } }`);
    await phone.goTo('/saved?show=trash');
    await phone.page.getByRole('link', { name: /^Adam/ }).waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.page.getByRole('button', { name: /^Put back: Adam/ }).tap();
    await phone.page.getByText('No papers in the trash.').waitFor();
    expect((await noteOf(adam)).tags).toContain('optimisers');
    await act(token, `mutation { savePaper(paperId: "${adam}", saved: false) { paper { id } } }`);
    await phone.goTo('/saved?show=trash');
    await phone.page.getByRole('button', { name: 'Empty the trash' }).tap();
    await phone.page.getByRole('button', { name: 'Empty it' }).tap();
    await phone.page.getByText('No papers in the trash.').waitFor();
    await phone.close();
  });

  test('a collection is put in order, explained and filed under another', async () => {
    const { page } = reader;
    const make = async (name: string) =>
      (
        await act(
          token,
          `mutation ($name: String!) { createCollection(name: $name) { collection { id } } }`,
          { name },
        )
      ).createCollection.collection.id as string;
    const [id] = [await make('Talk'), await make('Teaching')];
    await act(
      token,
      `mutation ($id: ID!) { collectPapers(id: $id, paperIds: ["${adam}", "${bert}"]) { collection { id } } }`,
      { id },
    );
    await reader.goTo(`/collections/${id}`);
    const titles = () => page.getByRole('article').getByRole('heading').allTextContents();
    expect((await titles())[0]).toMatch(/^Adam/);
    await reader.card(/^BERT/).getByRole('button', { name: 'Move up' }).click();
    await eventually(async () => (await titles())[0]!.startsWith('BERT'));
    await reader.card(/^BERT/).getByRole('button', { name: 'Say why it is here' }).click();
    await page.getByRole('dialog').getByLabel('Why it is here').fill('Read *first*.');
    await page.getByRole('button', { name: 'Done' }).click();
    await reader.card(/^BERT/).locator('em', { hasText: 'first' }).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Talk' });
    await dialog.getByLabel('Stands in').selectOption('Teaching');
    expect(await reader.faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await reader.goTo(`/collections/${id}`);
    expect((await titles())[0]).toMatch(/^BERT/);
    await reader.card(/^BERT/).getByRole('button', { name: 'Take out of the collection' }).click();
    await eventually(async () => (await titles()).length === 1);
    await page.keyboard.press('z');
    await eventually(async () => (await titles()).length === 2);
    expect((await titles())[0]).toMatch(/^BERT/);
    expect(reader.complaints).toEqual([]);
  });

  test('a search becomes a collection', async () => {
    const { page } = reader;
    await reader.goTo('/search?q=author%3Akingma');
    await page.getByRole('button', { name: 'Make it a collection' }).click();
    await page.waitForURL(/collections/);
    await page.getByText('found by').waitFor();
    await reader.card(/^Adam/).waitFor();
    expect(await reader.faults()).toEqual([]);
  });
});
