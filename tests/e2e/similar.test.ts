import { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

const parts = ['I', 'II', 'III'].map((part) => ({
  id: `tides${part}`,
  title: `Tides in narrow fjords, part ${part}`,
  abstract: 'How the tide comes and goes in a fjord.',
  authors: ['Uma Ebb'],
}));
const flow = {
  id: 'flow',
  title: 'Currents in narrow fjords',
  abstract: 'How water flows in a fjord with the tide.',
  authors: ['Uma Ebb', 'Ola Flow'],
};

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('a reader who looks for more of a kind', () => {
  beforeAll(async () => {
    desk = await startDesk();
    const lines = [...parts, flow].map((row) => JSON.stringify(row)).join('\n');
    await desk.context.services.imports.importJsonl(Readable.from([Buffer.from(lines)]), 'test');
    await desk.settled();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await signUpOn(reader, 'likes-some@example.org');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  test('picks two papers, sees what is near both, and hands the address on', async () => {
    const { page } = reader;
    await reader.goTo('/search?q=attention');
    await page.getByRole('article').first().waitFor();
    await page.getByRole('button', { name: 'Pick several papers' }).click();
    const titles: string[] = [];
    for (const place of [0, 1]) {
      const card = page.getByRole('article').nth(place);
      titles.push((await card.getByRole('heading').textContent())!);
      await card.getByRole('checkbox').click();
    }
    expect(await reader.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Similar to these' }).click();
    await page.getByRole('heading', { name: 'Similar to these', level: 1 }).waitFor();
    const list = page.getByRole('list', { name: 'Similar papers' });
    await list.getByRole('article').first().waitFor();
    const found = await list.getByRole('heading').allTextContents();
    for (const title of titles) expect(found).not.toContain(title);

    const guest = await openPage(browser, desk.url, { scheme: 'dark', width: 390 });
    const { pathname, search } = new URL(page.url());
    await guest.goTo(pathname + search);
    await guest.page
      .getByRole('list', { name: 'Similar papers' })
      .getByRole('article')
      .first()
      .waitFor();
    for (const title of titles)
      await guest.page.getByRole('link', { name: title }).first().waitFor();
    expect(await guest.faults()).toEqual([]);
    await guest.close();
  });

  test('unfolds the parts of one paper, and reads who wrote both', async () => {
    const { page } = reader;
    await reader.goTo('/paper/file:flow');
    const similar = page.getByRole('region', { name: 'Similar papers' });
    const first = similar
      .getByRole('listitem')
      .filter({ hasText: 'Tides in narrow fjords' })
      .first();
    await first.getByText('also by Uma Ebb').waitFor();
    await first.getByText('and 2 more like it').click();
    expect(await first.getByRole('link', { name: /Tides in narrow fjords/ }).count()).toBe(3);
    expect(await reader.faults()).toEqual([]);
  });

  test('an address that names no paper says how to come by one', async () => {
    await reader.goTo('/similar');
    await reader.page.getByText('No paper of this desk was named.').waitFor();
    expect(await reader.faults()).toEqual([]);
  });
});
