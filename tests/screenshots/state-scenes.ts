import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { ReaderPage } from '../support/reader-page.js';
import { press, type Scene } from './scene.js';

const fails = (page: Page) =>
  page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
const hangs = (page: Page) => page.route('**/graphql', () => {});

/** By the rail, since an address opened anew brings its first content along. */
const byRail =
  (name: string) =>
  async ({ page }: ReaderPage): Promise<void> => {
    await hangs(page);
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name }).click();
    await page.getByRole('status', { name: 'Fetching papers' }).waitFor();
  };

const signUpWrongly = async ({ page }: ReaderPage) => {
  await page.getByLabel('Mail address').fill('ada@example.org');
  await page.getByLabel('Password').fill('12345678');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.locator('[aria-invalid=true]').first().waitFor();
};

const signInWrongly = async ({ page }: ReaderPage) => {
  await page.getByLabel('Mail address').fill('ada@example.org');
  await page.getByLabel('Password').fill('12345678');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
};

const askWhy = async ({ page }: ReaderPage) => {
  await page.getByRole('button', { name: 'Why?' }).first().click();
  await page.getByRole('list', { name: 'All reasons' }).waitFor();
};

const openRegion = async ({ page }: ReaderPage) => {
  await page.locator('[data-map=ready]').waitFor();
  await page
    .getByRole('region', { name: 'Topics' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('list', { name: 'Papers of this topic' }).waitFor();
};

const goOffline = async (reader: ReaderPage) => {
  await reader.page.context().setOffline(true);
  await press('j', 's')(reader);
  await reader.page.getByText('The desk is out of reach.').waitFor();
};

/** One address may ask a few times only. */
const subscribe = async ({ page }: ReaderPage) => {
  await page.getByLabel('Mail address').fill(`${randomUUID()}@example.org`);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('One mail is on its way').waitFor();
};

const teach = async ({ page }: ReaderPage) => {
  const papers = page.getByRole('textbox', { name: 'Papers', exact: true });
  await papers.fill(
    'arXiv:1706.03762\nDeep residual learning for image recognition\narXiv:9912.99999',
  );
  await page.getByRole('button', { name: 'Look for them' }).click();
  await page.getByText('2 of these are on this desk.').first().waitFor();
};

const preview = async ({ page }: ReaderPage) => {
  await page.getByRole('button', { name: 'Preview it' }).click();
  await page.frameLocator('iframe').getByRole('link').first().waitFor();
};

const pickSome = async ({ page }: ReaderPage) => {
  await page.getByRole('button', { name: 'Pick several papers' }).click();
  for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
};

/** What a page is in between, and when things go wrong. */
export const stateScenes: readonly Scene[] = [
  { name: 'feed-compact', path: '/', as: 'reader', arrange: press('v') },
  { name: 'feed-titles', path: '/', as: 'reader', arrange: press('v', 'v') },
  { name: 'feed-focus', path: '/', as: 'reader', arrange: press('j', 'j', 'Enter') },
  { name: 'feed-notice', path: '/', as: 'newcomer', arrange: press('j', 'x') },
  { name: 'feed-picking', path: '/', as: 'reader', arrange: pickSome },
  { name: 'feed-subscribed', path: '/', arrange: subscribe },
  { name: 'feed-skeleton', path: '/settings', arrange: byRail('Trending') },
  { name: 'feed-offline', path: '/', as: 'newcomer', arrange: goOffline },
  { name: 'for-you-why', path: '/for-you', as: 'reader', arrange: askWhy },
  { name: 'for-you-skeleton', path: '/settings', as: 'reader', arrange: byRail('For you') },
  { name: 'following-fails', path: '/following', as: 'reader', before: fails },
  { name: 'saved-fails', path: '/saved', as: 'reader', before: fails },
  { name: 'collection-fails', path: '/collections/1', as: 'reader', before: fails },
  { name: 'search-fails', path: '/search?q=attention', before: fails },
  { name: 'desk-fails', path: '/desk', as: 'operator', before: fails },
  { name: 'interests-fails', path: '/interests', as: 'reader', before: fails, whole: true },
  {
    name: 'map',
    path: '/map',
    as: 'reader',
    arrange: ({ page }) => page.locator('[data-map=ready]').waitFor(),
  },
  { name: 'map-region', path: '/map', as: 'reader', arrange: openRegion },
  { name: 'map-fails', path: '/map', before: fails },
  { name: 'teach-pasted', path: '/teach', as: 'reader', arrange: teach, whole: true },
  { name: 'settings-preview', path: '/settings', as: 'reader', arrange: preview },
  { name: 'sign-in-error', path: '/sign-in', arrange: signInWrongly },
  { name: 'sign-up-error', path: '/sign-up', arrange: signUpWrongly },
];
