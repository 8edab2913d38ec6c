import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { hasFocus } from '../support/hands.js';
import { openPage, type ReaderPage, type View } from '../support/reader-page.js';
import { readersOf } from '../support/readers.js';
import { takeSession } from '../support/take-session.js';

let desk: TestDesk;
let browser: Browser;
let token: string;
const windows = new Map<View, ReaderPage>();

const { reader: readerOf } = readersOf(() => desk);
const wide: View = { scheme: 'light', width: 1360 };
const narrow: View = { scheme: 'light', width: 390 };

interface Stop {
  readonly region: string;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** What has the focus, and where it stands on the page; null on the page itself. */
const stopHere = `(() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const box = (element.closest('label') ?? element).getBoundingClientRect();
  const region = element.closest('main, aside, body > * > * > header, nav:not(main nav)')?.tagName ?? 'BODY';
  return { region, name: element.getAttribute('aria-label') ?? element.textContent ?? element.id,
    top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left };
})()`;

/** What Tab comes to, from the top of the page until it leaves it. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(stopHere);
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** Neither above what came before, nor to the left of it in one line. */
const follows = (one: Stop, next: Stop) =>
  next.top >= one.bottom - 4 || (next.bottom > one.top && next.left >= one.left);

/** All that Tab ought to come to: of radio buttons, the chosen one. */
const reachable = `[...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')]
  .filter((element) => element.checkVisibility() && !element.disabled && (element.type !== 'radio' || element.checked))
  .length`;

interface Opened {
  readonly name: string;
  readonly view: View;
  readonly path: string;
  readonly from: (page: Page) => ReturnType<Page['locator']>;
  /** Pressed on what has the focus. */
  readonly keys: readonly string[];
}

const card = (page: Page) => page.getByRole('article').first();
const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first();

const dialogs: readonly Opened[] = [
  { name: 'Keys', view: wide, path: '/', from: card, keys: ['?'] },
  { name: 'Keys', view: wide, path: '/', from: button('Keys'), keys: ['Enter'] },
  { name: 'Cite this paper', view: wide, path: '/', from: card, keys: ['c'] },
  { name: 'Cite this paper', view: wide, path: '/', from: button('Cite'), keys: ['Enter'] },
  { name: 'Put into a collection', view: wide, path: '/', from: card, keys: ['a'] },
  {
    name: 'Put into a collection',
    view: wide,
    path: '/paper/arxiv:1706.03762',
    from: button('Put into a collection'),
    keys: ['Space'],
  },
  { name: 'Go anywhere, do anything', view: wide, path: '/', from: card, keys: ['Control+k'] },
  {
    name: 'Go anywhere, do anything',
    view: wide,
    path: '/',
    from: (page) => page.getByRole('searchbox'),
    keys: ['Control+k'],
  },
  {
    name: 'Begin “General” anew?',
    view: wide,
    path: '/interests',
    from: button('Reset General'),
    keys: ['Enter'],
  },
  {
    name: 'Delete your account?',
    view: wide,
    path: '/settings',
    from: button(/^Delete/),
    keys: ['Enter'],
  },
  { name: 'Where to', view: narrow, path: '/', from: button('More'), keys: ['Enter'] },
];

describeInBrowser('the focus', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    token = await readerOf('arxiv:1706.03762');
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  /** One window of each width. */
  const open = async (view: View, path: string): Promise<Page> => {
    let reader = windows.get(view);
    if (!reader) {
      reader = await openPage(browser, desk.url, view);
      windows.set(view, reader);
      await takeSession(reader.page, desk.url, token);
    }
    await reader.goTo(path);
    return reader.page;
  };

  test.each([wide, narrow])(
    'comes to everything on the feed as the eye does, at $width px',
    async (view) => {
      const page = await open(view, '/?category=cs.CV');
      await card(page).waitFor();
      const stops = await stopsOf(page);
      expect(stops.length).toBe(await page.evaluate(reachable));
      const jumps = stops.slice(1).flatMap((stop, at) => {
        const before = stops[at]!;
        return stop.region !== before.region || follows(before, stop)
          ? []
          : [`${before.name} → ${stop.name}`];
      });
      expect(jumps).toEqual([]);
    },
  );

  test.each(dialogs)(
    'comes back from “$name” to what opened it',
    async ({ name, view, path, from, keys }) => {
      const page = await open(view, path);
      const opener = from(page);
      await opener.focus();
      for (const key of keys) await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      const inDialog = 'document.activeElement.closest("[role=dialog]") !== null';
      expect(await page.evaluate(inDialog)).toBe(true);
      // Round it goes, and never out of it.
      for (const key of [...Array(12).fill('Tab'), ...Array(15).fill('Shift+Tab')]) {
        await page.keyboard.press(key);
        expect(await page.evaluate(inDialog)).toBe(true);
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await hasFocus(opener)).toBe(true);
    },
  );
});
