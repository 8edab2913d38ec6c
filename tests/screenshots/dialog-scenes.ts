import type { ReaderPage } from '../support/reader-page.js';
import { press, type Scene } from './scene.js';

const key =
  (name: string, ...keys: string[]) =>
  async (reader: ReaderPage): Promise<void> => {
    await press(...keys)(reader);
    await reader.page.getByRole('dialog', { name }).waitFor();
    await reader.quiet();
  };

const ask = async (reader: ReaderPage) => {
  await reader.page
    .getByRole('button', { name: /^Reset / })
    .first()
    .click();
  await reader.page.getByRole('dialog').waitFor();
};

const openSheet = async ({ page }: ReaderPage) => {
  await page.getByRole('button', { name: 'All actions' }).first().click();
  await page.getByRole('dialog').waitFor();
};

const openMore = async ({ page }: ReaderPage) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog', { name: 'Where to' }).waitFor();
};

const leave = async ({ page }: ReaderPage) => {
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').waitFor();
};

const lookFor = async (reader: ReaderPage) => {
  await key('Go anywhere, do anything', 'j', 'Control+k')(reader);
  await reader.page.keyboard.type('attention');
  await reader.page
    .getByRole('option', { name: /Attention/ })
    .first()
    .waitFor();
};

/** What opens over a page, and the mail, which is a page by itself. */
export const dialogScenes: readonly Scene[] = [
  { name: 'dialog-keys', path: '/', as: 'reader', arrange: key('Keys', '?') },
  { name: 'dialog-cite', path: '/', as: 'reader', arrange: key('Cite this paper', 'j', 'c') },
  {
    name: 'dialog-collect',
    path: '/',
    as: 'reader',
    arrange: key('Put into a collection', 'j', 'a'),
  },
  {
    name: 'dialog-palette',
    path: '/',
    as: 'reader',
    arrange: key('Go anywhere, do anything', 'j', 'Control+k'),
  },
  { name: 'dialog-palette-typed', path: '/', as: 'reader', arrange: lookFor },
  { name: 'dialog-sheet', path: '/', as: 'reader', on: 'phone', arrange: openSheet },
  { name: 'dialog-more', path: '/', as: 'reader', on: 'phone', arrange: openMore },
  { name: 'dialog-confirm', path: '/interests', as: 'reader', arrange: ask },
  { name: 'dialog-delete', path: '/settings', as: 'reader', arrange: leave },
  {
    name: 'mail',
    path: '/sign-in',
    whole: true,
    arrange: ({ page }, { mail }) => page.setContent(mail),
  },
];
