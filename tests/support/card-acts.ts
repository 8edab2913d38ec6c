import type { Locator } from 'playwright-core';
import type { Offered } from './hands.js';
import type { Standing } from './standing.js';

/** What a reader can do with a paper in a list. */
export interface CardAct extends Offered {
  readonly name: string;
  /** Waits until the page shows it. */
  readonly shows: (card: Locator) => Promise<unknown>;
  /** What the desk holds then that it did not hold of an untouched paper. */
  readonly holds: Partial<Standing>;
  /** Whether undo leaves the paper as it was. */
  readonly undoable?: true;
  /** Closes what it opened. */
  readonly leaves?: (card: Locator) => Promise<unknown>;
}

const button = (name: string) => (card: Locator) => card.getByRole('button', { name, exact: true });
const pressed = (name: string) => (card: Locator) =>
  card.getByRole('button', { name, exact: true, pressed: true }).waitFor();
const dialog = (card: Locator, name: string) => card.page().getByRole('dialog', { name });
const close = (card: Locator) => card.page().keyboard.press('Escape');
const back = (card: Locator) => card.page().goBack();
const told = (card: Locator, said: string) =>
  card.page().getByRole('status').filter({ hasText: said }).first().waitFor();

const inPaper = (hash: string) => async (card: Locator) => {
  const page = card.page();
  await page.waitForURL((url) => url.pathname.startsWith('/paper/') && url.hash === hash);
  await page.getByRole('region', { name: 'Similar papers' }).getByRole('article').first().waitFor();
};

const cited = (card: Locator) =>
  dialog(card, 'Cite this paper')
    .getByText(/@\w+\{/)
    .waitFor();

const collected = async (card: Locator) => {
  const group = { name: 'Reading group' };
  await dialog(card, 'Put into a collection').getByRole('checkbox', group).check();
  await close(card);
  await told(card, 'Put into “Reading group”.');
};

const picked = async (card: Locator) => {
  await card.getByRole('checkbox', { name: /^Pick: /, checked: true }).waitFor();
  await told(card, '1 picked');
};

export const cardActs: readonly CardAct[] = [
  {
    name: 'more like this',
    on: button('More like this'),
    key: 'u',
    shows: pressed('More like this'),
    holds: { rating: 'UP', seen: true },
    undoable: true,
  },
  {
    name: 'less like this',
    on: button('Less like this'),
    inSheet: 'Less like this',
    key: 'd',
    shows: pressed('Less like this'),
    holds: { rating: 'DOWN', seen: true },
    undoable: true,
  },
  {
    name: 'save',
    on: (card) => card.getByRole('button', { name: /^Saved?$/ }),
    inSheet: 'Save for later',
    key: 's',
    shows: pressed('Saved'),
    holds: { saved: true, seen: true },
    undoable: true,
  },
  {
    name: 'not interested',
    on: button('Not interested'),
    inSheet: 'Not interested: hide it',
    key: 'x',
    shows: (card) => card.waitFor({ state: 'detached' }),
    holds: { hidden: true, seen: true },
    undoable: true,
  },
  {
    name: 'collect',
    on: button('Put into a collection'),
    inSheet: 'Put into a collection',
    key: 'a',
    shows: collected,
    holds: { collected: 1 },
    undoable: true,
  },
  {
    name: 'cite',
    on: button('Cite'),
    inSheet: 'Cite',
    key: 'c',
    shows: cited,
    holds: {},
    leaves: close,
  },
  {
    name: 'expand',
    on: (card) => card.getByRole('button', { name: /^(Read on|Show less)$/ }),
    key: 'Enter',
    shows: (card) => card.getByRole('button', { name: 'Show less', expanded: true }).waitFor(),
    holds: {},
  },
  {
    name: 'similar papers',
    on: (card) => card.getByRole('link', { name: 'Similar papers' }),
    inSheet: 'Similar papers',
    key: 'm',
    shows: inPaper('#similar'),
    holds: { opened: true },
    leaves: back,
  },
  {
    name: 'open',
    on: (card) => card.getByRole('heading').getByRole('link'),
    key: 'o',
    shows: inPaper(''),
    holds: { opened: true },
    leaves: back,
  },
  {
    name: 'open, by the sheet of a phone',
    inSheet: 'Open the paper',
    shows: inPaper(''),
    holds: { opened: true },
    leaves: back,
  },
  {
    name: 'pick',
    inSheet: 'Pick, for an act on several',
    key: 'p',
    shows: picked,
    holds: {},
    leaves: (card) => card.page().getByRole('button', { name: 'Stop picking' }).click(),
  },
  {
    name: 'seen to here',
    on: button('Seen to here'),
    inSheet: 'Seen to here',
    key: 'e',
    shows: (card) => told(card, 'as seen.'),
    holds: { seen: true },
    undoable: true,
  },
];
