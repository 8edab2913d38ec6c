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
/** Between two touches of a quick finger, and between two keys of one who types fast, in ms. */
const fingerMs = 250;
const keyMs = 80;

/**
 * A touch, and a finger's rest. What is touched is looked for before: the search runs in the page, and a touch that came
 * while it runs would wait for it.
 */
const tap = async (target: Locator) => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing to touch: ${target}`);
  const page = target.page();
  await page.waitForTimeout(fingerMs);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(fingerMs);
};

const keys =
  (...names: string[]) =>
  async (page: Page) => {
    for (const name of names) {
      await page.keyboard.press(name);
      await page.waitForTimeout(keyMs);
    }
  };

const density = async (page: Page) => {
  const choices = page.getByRole('group', { name: 'Density' }).locator('label');
  for (const name of ['Compact', 'Cards']) await tap(choices.filter({ hasText: name }));
};

const menu = async (page: Page) => {
  await tap(button(listed(page), 'All actions'));
  await tap(button(page.getByRole('dialog'), 'Close'));
};

/** The first letters come before the palette can be drawn. */
const palette = keys('Control+k', ...'attention', 'Escape');

const hide = async (page: Page) => {
  await tap(button(listed(page), 'All actions'));
  await tap(button(page.getByRole('dialog'), /^Not interested/));
  await tap(button(page, /^Undo/));
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
  { name: 'rate', does: (page) => tap(button(card(page), 'More like this')) },
  { name: 'expand', does: (page) => tap(button(listed(page), 'Read on')) },
  { name: 'menu', does: menu },
  { name: 'hide, undo', does: hide },
  { name: 'density', does: density, notOn: 'paper' },
  { name: 'walk', does: keys('j', 'j', 'j', 'k') },
  { name: 'palette', does: palette },
  { name: 'other page', does: (page) => tap(place(page).getByRole('link', { name: 'New' })) },
];
