import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type CardAct, cardActs } from '../support/card-acts.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { hands } from '../support/hands.js';
import { openPage, type ReaderPage } from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';
import { type Standing, standingOf, untouched } from '../support/standing.js';
import { takeSession } from '../support/take-session.js';

let desk: TestDesk;
let browser: Browser;
let papers: string[];

const list = '/?period=month&order=newest';
const { act, reader: readerOf } = readersOf(() => desk);

describeInBrowser('each act of a card', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    const { feed } = await act(
      '',
      '{ feed(period: MONTH, order: NEWEST) { edges { node { key } } } }',
    );
    papers = feed.edges.map(({ node }: { node: { key: string } }) => node.key);
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  describe.each(hands)('by $name', (hand) => {
    let reader: ReaderPage;
    let token: string;

    beforeAll(async () => {
      token = await readerOf();
      await act(
        token,
        'mutation { createCollection(name: "Reading group") { collection { id } } }',
      );
      reader = await openPage(browser, desk.url, hand.view);
      await takeSession(reader.page, desk.url, token);
      reader.page.setDefaultTimeout(15_000);
      await reader.goTo(list);
    });
    afterAll(() => reader.close());

    const paperOf = (one: CardAct) => papers[cardActs.indexOf(one)]!;
    const comesToHold = async (one: CardAct, held: Partial<Standing>) => {
      const wanted = JSON.stringify({ ...untouched, ...held });
      const standing = () => standingOf(desk, token, paperOf(one));
      await eventually(async () => JSON.stringify(await standing()) === wanted, 5_000).catch(
        () => {},
      );
      expect(await standing()).toEqual(JSON.parse(wanted));
    };

    test.each(cardActs.filter((one) => hand.can(one)))('$name', async (one) => {
      const card = reader.page.locator(`[data-paper-card="${paperOf(one)}"]`);
      expect(await standingOf(desk, token, paperOf(one))).toEqual(untouched);
      await hand.does(card, one);
      await one.shows(card);
      await comesToHold(one, one.holds);
      if (one.undoable) {
        await hand.undoes(reader.page);
        await card.waitFor();
        await comesToHold(one, {});
      }
      await one.leaves?.(card);
      expect(reader.complaints).toEqual([]);
    });
  });
});
