import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn, views } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('a new reader makes the desk theirs', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterEach(() => reader.close());
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each(views)('in $scheme at $width px', async (view) => {
    reader = await openPage(browser, desk.url, view);
    await signUpOn(reader, `ada-${view.scheme}-${view.width}@example.org`);
    await rateThree();
    await readForYou(`for-you-${view.scheme}-${view.width}`);
    await saveHideUndo();
    await setDigest(`digest-${view.scheme}-${view.width}`);
    expect(reader.complaints).toEqual([]);
  });
});

const searchFor = async (words: string) => {
  await reader.page.getByRole('searchbox', { name: 'Search papers' }).fill(words);
  // The cards of the page before stay until the results are there.
  await reader.page.getByRole('heading', { level: 1, name: words }).waitFor();
  await reader.page.getByRole('list', { name: 'Papers found' }).waitFor();
};

async function rateThree(): Promise<void> {
  await searchFor('graph neural networks for molecules');
  for (const place of [0, 1, 2]) {
    const card = reader.page.getByRole('article').nth(place);
    await card.getByRole('button', { name: 'More like this', pressed: false }).click();
    await card.getByRole('button', { name: 'More like this', pressed: true }).waitFor();
  }
  await reader.page.getByText('Noted. More like this.').last().waitFor();
}

async function readForYou(picture: string): Promise<void> {
  const { page } = reader;
  await page.getByRole('link', { name: 'For you' }).click();
  await page.getByRole('heading', { level: 1, name: 'For you' }).waitFor();
  const first = page.getByRole('article').first();
  await first
    .getByText(/you liked/)
    .first()
    .waitFor();
  await reader.picture(picture);
}

async function saveHideUndo(): Promise<void> {
  const { page } = reader;
  const title = (await page.getByRole('article').nth(1).getByRole('heading').textContent())!;
  const card = page.getByRole('article', { name: title, exact: true });
  await card.getByRole('button', { name: 'Save', exact: true }).click();
  await card.getByRole('button', { name: 'Saved' }).waitFor();
  await hide(title);
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await card.waitFor();
  await page.getByRole('link', { name: 'Saved' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor();
  await page.getByRole('article', { name: title, exact: true }).waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
}

/** Wide cards hold the button, a phone keeps it behind the dots. */
async function hide(title: string): Promise<void> {
  const card = reader.page.getByRole('article', { name: title, exact: true });
  if (reader.phone) {
    await card.getByRole('button', { name: 'All actions' }).click();
    await reader.page
      .getByRole('dialog')
      .getByRole('button', { name: /Not interested/ })
      .click();
  } else {
    await card.hover();
    await card.getByRole('button', { name: 'Not interested' }).click();
  }
}

async function setDigest(picture: string): Promise<void> {
  const { page } = reader;
  await reader.goTo('/settings');
  await page.getByRole('radio', { name: 'Every week' }).check({ force: true });
  await page.getByLabel('On', { exact: true }).selectOption({ label: 'Wednesday' });
  await page.getByLabel('At', { exact: true }).selectOption({ label: '06:00' });
  await page.getByText(/Next mail: Wednesday.+06:00/).waitFor();
  await page.getByRole('button', { name: 'Preview it' }).click();
  const mail = page.frameLocator('iframe[title="Preview of the next mail"]');
  await mail
    .getByText(/you liked/)
    .first()
    .waitFor();
  await reader.picture(picture);
  await reader.goTo('/settings');
  await page.getByText(/Next mail: Wednesday.+06:00/).waitFor();
}
