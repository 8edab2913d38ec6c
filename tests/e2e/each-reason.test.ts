import type { Browser, Locator } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { hands } from '../support/hands.js';
import { openPage } from '../support/reader-page.js';
import { languageModels, readersOf } from '../support/readers.js';
import { takeSession } from '../support/take-session.js';

let desk: TestDesk;
let browser: Browser;

const { act, reader: readerOf } = readersOf(() => desk);
const remove = {
  on: (card: Locator) => card.getByRole('button', { name: /^Not because of this: / }).first(),
};

describeInBrowser('a reason that is not to count', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.each(hands.filter((hand) => hand.can(remove)))(
    'goes and comes back by $name',
    async (hand) => {
      const token = await readerOf(...languageModels);
      const removed = async (): Promise<string[]> => {
        const { viewer } = await act(token, '{ viewer { removedReasons { label } } }');
        return viewer.removedReasons.map(({ label }: { label: string }) => label);
      };
      const reader = await openPage(browser, desk.url, hand.view);
      const { page } = reader;
      await takeSession(page, desk.url, token);
      await reader.goTo('/for-you');
      const card = page.getByRole('article').first();
      const name = (await remove.on(card).getAttribute('aria-label'))!;
      const same = page.getByRole('button', { name, exact: true });
      await hand.does(card, remove);
      await page.getByRole('status').filter({ hasText: 'No longer because' }).waitFor();
      await eventually(async () => (await same.count()) === 0);
      // Words that a paper is about are one reason, and removed one by one.
      const labels = await removed();
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter((label) => !name.includes(label))).toEqual([]);
      await hand.undoes(page);
      await same.first().waitFor();
      expect(await removed()).toEqual([]);
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );
});
