import type { Locator, Page } from 'playwright-core';

/** Something that a reader does on a page, by finger or key. */
export interface Step {
  readonly name: string;
  readonly does: (page: Page) => Promise<unknown>;
}

const card = (page: Page): Locator => page.getByRole('article').first();
const listed = (page: Page): Locator => page.getByRole('list').getByRole('article').first();
const button = (page: Locator | Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first();
const keys =
  (...names: string[]) =>
  async (page: Page) => {
    for (const name of names) await page.keyboard.press(name);
  };

const density = async (page: Page) => {
  for (const name of ['Compact', 'Cards'])
    await page
      .getByRole('group', { name: 'Density' })
      .locator('label')
      .filter({ hasText: name })
      .tap();
};

const menu = async (page: Page) => {
  await button(listed(page), 'All actions').tap();
  await button(page.getByRole('dialog'), 'Close').tap();
};

const palette = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').pressSequentially('attention');
  await page.keyboard.press('Escape');
};

const hide = async (page: Page) => {
  await button(listed(page), 'All actions').tap();
  await button(page.getByRole('dialog'), /^Not interested/).tap();
  await button(page, /^Undo/).tap();
};

const scroll = async (page: Page) => {
  for (const part of [0.25, 0.5, 0.75, 1, 0]) {
    await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${part})`);
    await page.waitForTimeout(150);
  }
};

const place = (page: Page) => page.getByRole('navigation', { name: 'Places' });

/** A whole visit; what a page has not, is left out. */
export const steps: readonly (Step & { notOn?: string })[] = [
  { name: 'scroll', does: scroll },
  { name: 'rate', does: (page) => button(card(page), 'More like this').tap() },
  { name: 'expand', does: (page) => button(listed(page), 'Read on').tap() },
  { name: 'menu', does: menu },
  { name: 'hide, undo', does: hide },
  { name: 'density', does: density, notOn: 'paper' },
  { name: 'walk', does: keys('j', 'j', 'j', 'k') },
  { name: 'palette', does: palette },
  { name: 'other page', does: (page) => place(page).getByRole('link', { name: 'New' }).tap() },
];
