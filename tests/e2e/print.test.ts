import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;
let reader: ReaderPage;

describeInBrowser('on paper', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    reader = await openPage(browser, desk.url, { scheme: 'dark', width: 1360 });
    await signUpOn(reader, 'prints@example.org');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await desk.stop();
  });

  const print = async (path: string) => {
    await reader.page.emulateMedia({ media: 'screen' });
    await reader.goTo(path);
    await reader.page.getByRole('article').first().waitFor();
    await reader.page.emulateMedia({ media: 'print' });
  };
  const shown = (selector: string) =>
    reader.page.locator(selector).filter({ visible: true }).allTextContents();
  /** The look of the first that a selector names, as the browser computes it. */
  const style = (selector: string, name: string, pseudo = ''): Promise<string> =>
    reader.page.evaluate(
      `getComputedStyle(document.querySelector('${selector}'), '${pseudo}')['${name}']`,
    );

  test('a list is titles and whole abstracts in black on white, whatever the theme', async () => {
    await print('/?period=month');
    expect(await shown('nav, aside, button, select, input, header a')).toEqual([]);
    expect(await style('html', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await style('h2 a', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style('article', 'breakInside')).toBe('avoid');
    const abstract = reader.page.locator('article').first().locator('p[dir=auto]');
    expect(await abstract.textContent()).not.toMatch(/^…/);
    const cut = await abstract.evaluate(
      (node: { scrollHeight: number; clientHeight: number }) =>
        node.scrollHeight - node.clientHeight,
    );
    expect(cut).toBeLessThan(4);
    await reader.picture('print-list');
  });

  test('formulas are drawn as one comes near them, and all of them on paper', async () => {
    const drawn = () => reader.page.locator('article .katex').count();
    await reader.page.emulateMedia({ media: 'screen' });
    await reader.goTo('/?period=month');
    await reader.page.getByRole('article').first().waitFor();
    const near = await drawn();
    await reader.page.emulateMedia({ media: 'print' });
    await eventually(async () => (await drawn()) > near);
    // The source of none is left.
    await eventually(async () => (await shown('article .MathText-source')).length === 0);
  });

  test('a paper says the addresses of its links', async () => {
    await print('/paper/arxiv:1706.03762');
    expect(await shown('nav, aside, button, #similar')).toEqual([]);
    const links = 'article ul a';
    expect(await style(links, 'content', '::after')).toBe('"https://arxiv.org/pdf/1706.03762"');
    await reader.picture('print-paper');
  });
});
