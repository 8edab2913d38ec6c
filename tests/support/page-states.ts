import type { Page } from 'playwright-core';
import { password } from './desk.js';
import { everyPage, type FurnishedDesk } from './furnished-desk.js';
import { oddDay } from './odd-papers.js';

/** Something that a reader may have before them. */
export interface PageState {
  readonly name: string;
  readonly who: 'stranger' | 'newcomer' | 'reader';
  readonly path: string;
  /** What is not so on the other kind of screen. */
  readonly on?: 'wide' | 'phone';
  /** What the network does meanwhile. */
  readonly network?: 'fails' | 'hangs';
  /** What the reader does to have it before them. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const odd = `/?on=${oddDay}`;
const keys =
  (...names: string[]) =>
  async (page: Page) => {
    await page.getByRole('article').first().waitFor();
    for (const name of names) await page.keyboard.press(name);
  };
const press =
  (name: string | RegExp, exact = true) =>
  (page: Page) =>
    page.getByRole('button', { name, exact }).first().click();
const dialog =
  (open: (page: Page) => Promise<unknown>): PageState['act'] =>
  async (page) => {
    await open(page);
    await page.getByRole('dialog').waitFor();
  };
const density = (name: string) => (page: Page) => page.getByRole('radio', { name }).check();
const at = (who: PageState['who'], ...paths: string[]): PageState[] =>
  paths.map((path) => ({ name: '', who, path }));

async function signUpTwice(page: Page) {
  await page.getByLabel('Mail address').fill('furnished@example.org');
  await page.getByLabel('Password').fill(password);
  await press('Sign up')(page);
  await page.getByRole('alert').first().waitFor();
}

async function signInWrongly(page: Page) {
  await page.getByLabel('Mail address').fill('nobody@example.org');
  await page.getByLabel('Password').fill('not the password');
  await press('Sign in')(page);
  await page.getByRole('alert').first().waitFor();
}

const done = async (page: Page) => {
  await keys('j', 'd')(page);
  await page.getByRole('button', { name: /^Undo/ }).waitFor();
};

/** Every page, and every state that changes what is on it. */
export const pageStates = (furnished: FurnishedDesk): PageState[] => [
  ...at(
    'stranger',
    '/',
    '/search',
    '/search?q=attention',
    '/paper/arxiv:1706.03762',
    '/paper/arxiv:9999.99999',
    '/similar?to=arxiv:1706.03762,arxiv:1810.04805',
    '/similar',
  ),
  ...at(
    'stranger',
    '/for-you',
    '/interests',
    '/following',
    '/saved',
    '/import',
    '/teach',
    '/settings',
    '/reading',
    '/desk',
  ),
  ...at('stranger', '/map', furnished.list, '/list/none', '/?category=no.such'),
  { name: 'taken address', who: 'stranger', path: '/sign-up', act: signUpTwice },
  { name: 'wrong password', who: 'stranger', path: '/sign-in', act: signInWrongly },
  ...at(
    'newcomer',
    '/for-you',
    '/interests',
    '/following',
    '/saved',
    '/saved?show=collections',
    '/reading',
    '/desk',
  ),
  ...at('reader', ...everyPage(furnished)),
  { name: 'Why?', who: 'reader', path: '/for-you', act: press('Why?') },
  { name: 'undo', who: 'reader', path: odd, act: done },
  { name: 'picking', who: 'reader', path: odd, act: press('Pick several papers') },
  { name: 'compact', who: 'reader', path: odd, act: density('Compact') },
  { name: 'titles', who: 'reader', path: odd, act: density('Titles') },
  { name: 'cards again', who: 'reader', path: odd, act: density('Cards') },
  { name: 'whole abstract', who: 'reader', path: odd, act: press('Read on') },
  { name: 'keys', who: 'reader', path: odd, act: dialog(keys('?')) },
  { name: 'cite', who: 'reader', path: odd, act: dialog(keys('j', 'c')) },
  { name: 'collect', who: 'reader', path: odd, act: dialog(keys('j', 'a')) },
  { name: 'palette', who: 'reader', path: odd, act: dialog(keys('Control+k')) },
  { name: 'all actions', who: 'reader', path: odd, on: 'phone', act: dialog(press('All actions')) },
  { name: 'more places', who: 'reader', path: odd, on: 'phone', act: dialog(press('More')) },
  {
    name: 'follow',
    who: 'reader',
    path: '/paper/file:odd-crowd',
    act: (page) => page.getByText('Follow an author').click(),
  },
  {
    name: 'filters',
    who: 'reader',
    path: '/search?q=attention',
    act: (page) => page.getByText('Filters').click(),
  },
  { name: 'reset?', who: 'reader', path: '/interests', act: dialog(press(/^Reset /, false)) },
  {
    name: 'sliders',
    who: 'reader',
    path: '/interests',
    act: (page) => page.getByText('How its list is made').first().click(),
  },
  { name: 'export', who: 'reader', path: furnished.full, act: dialog(press('Export')) },
  { name: 'rename', who: 'reader', path: furnished.full, act: press('Rename') },
  { name: 'delete?', who: 'reader', path: '/settings', act: dialog(press('Delete account…')) },
  { name: 'next mail', who: 'reader', path: '/settings', act: press('Preview it') },
  {
    name: 'numbers',
    who: 'reader',
    path: '/reading',
    act: (page) => page.getByText('The numbers').click(),
  },
  {
    name: 'a topic',
    who: 'reader',
    path: '/map',
    act: (page) => page.getByRole('main').getByRole('listitem').first().getByRole('button').click(),
  },
  ...['/search?q=attention', '/for-you', '/saved', '/interests'].flatMap((path) => [
    { name: 'failing', who: 'reader', path, network: 'fails' } as const,
    { name: 'waiting', who: 'reader', path, network: 'hangs' } as const,
  ]),
];
