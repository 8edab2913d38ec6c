import type { Locator, Page } from 'playwright-core';
import type { View } from './reader-page.js';

/** How a card offers an act; a hand that finds no way has none. */
export interface Offered {
  /** Its button or link on the card. */
  readonly on?: (card: Locator) => Locator;
  /** Its entry in the sheet behind a phone's dots; without one, a finger finds it on the card too. */
  readonly inSheet?: string;
  readonly key?: string;
}

/** One way to use a page. */
export interface Hand {
  readonly name: 'mouse' | 'touch' | 'single keys' | 'Tab and Enter' | 'Tab and Space';
  readonly view: View;
  can(act: Offered): boolean;
  does(card: Locator, act: Offered): Promise<void>;
  /** Takes the last act back. */
  undoes(page: Page): Promise<void>;
}

const wide: View = { scheme: 'light', width: 1360 };
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });

const most = 60;

/** Walks on with j until the card has the focus, and back with k when it was passed. */
export async function walkTo(card: Locator): Promise<void> {
  const { keyboard } = card.page();
  const ways = [
    ['j', most / 2],
    ['k', most],
  ] as const;
  for (const [key, steps] of ways)
    for (let step = 0; step < steps; step += 1) {
      if (await hasFocus(card)) return;
      await keyboard.press(key);
    }
  throw new Error(`j and k do not lead to ${card}.`);
}

export const hasFocus = async (wanted: Locator): Promise<boolean> =>
  (await wanted.and(wanted.page().locator(':focus')).count()) > 0;

/** Presses Tab until what is wanted has the focus. */
export async function tabTo(wanted: Locator): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (await hasFocus(wanted)) return;
    await wanted.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}.`);
}

const byTab = (key: 'Enter' | 'Space'): Hand => ({
  name: `Tab and ${key}`,
  view: wide,
  can: ({ on }) => on !== undefined,
  does: async (card, { on }) => {
    await walkTo(card);
    const wanted = on!(card);
    await tabTo(wanted);
    const isLink = (await wanted.and(card.page().locator('a')).count()) > 0;
    await card.page().keyboard.press(isLink ? 'Enter' : key);
  },
  undoes: (page) => page.keyboard.press('z'),
});

const mouse: Hand = {
  name: 'mouse',
  view: wide,
  can: ({ on }) => on !== undefined,
  does: async (card, { on }) => {
    await card.hover();
    await on!(card).click();
  },
  undoes: (page) => undoButton(page).click(),
};

const touch: Hand = {
  name: 'touch',
  view: { scheme: 'light', width: 390 },
  can: () => true,
  does: async (card, { on, inSheet }) => {
    if (!inSheet) return on!(card).tap();
    await card.getByRole('button', { name: 'All actions' }).tap();
    await card.page().getByRole('dialog').getByRole('button', { name: inSheet }).tap();
  },
  undoes: (page) => undoButton(page).tap(),
};

const singleKeys: Hand = {
  name: 'single keys',
  view: wide,
  can: ({ key }) => key !== undefined,
  does: async (card, { key }) => {
    await walkTo(card);
    await card.page().keyboard.press(key!);
  },
  undoes: (page) => page.keyboard.press('z'),
};

/** Whoever can't use one of them can use another. */
export const hands: readonly Hand[] = [mouse, touch, singleKeys, byTab('Enter'), byTab('Space')];
