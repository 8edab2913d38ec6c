import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { openPage, type ReaderPage, signUpOn } from '../support/reader-page.js';

let desk: TestDesk;
let browser: Browser;

describeInBrowser('the map of ideas', () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test('says so while there is none', async () => {
    const reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    await reader.goTo('/map');
    await reader.page.getByText('There is no map yet.').waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.close();
    await desk.context.services.map.draw();
  });

  test.each([
    { scheme: 'light', width: 1360 },
    { scheme: 'dark', width: 1360 },
    { scheme: 'light', width: 390 },
    { scheme: 'dark', width: 390 },
  ] as const)('can be read by everyone, in $scheme at $width px', async (view) => {
    const reader = await openPage(browser, desk.url, view);
    await openMap(reader);
    const faults = await reader.faults();
    await reader.picture(`map-${view.scheme}-${view.width}`);
    await topics(reader.page).first().click();
    await reader.page.getByRole('list', { name: 'Papers of this topic' }).waitFor();
    faults.push(...(await reader.faults()));
    expect(faults).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  test('draws papers, names the one under the pointer, opens it, and is the same on coming back', async () => {
    const reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    const { page } = reader;
    await openMap(reader);
    await waitForDots(page);
    const whole = await seen(page);
    await page.getByRole('button', { name: 'Closer' }).click();
    const closer = await seen(page);
    expect(closer).not.toEqual(whole);
    const title = await pointAtPaper(page);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/\/paper\//);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.goBack();
    await page.locator('[data-map=ready]').waitFor();
    expect(await seen(page)).toEqual(closer);
    await reader.close();
  });

  test('a line drawn around papers lists them', async () => {
    const reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    const { page } = reader;
    await openMap(reader);
    await page.getByRole('button', { name: 'Select an area' }).click();
    const { x, y, width, height } = await boxOf(page);
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    for (const [right, down] of [
      [0.98, 0.01],
      [0.98, 0.9],
      [0.01, 0.98],
    ] as const)
      await page.mouse.move(x + width * right, y + height * down, { steps: 3 });
    await page.mouse.up();
    await page.getByText(/^1 to 20 of 1?\d\d papers$/).waitFor();
    const first = page.getByRole('list', { name: 'Papers selected' }).getByRole('link').first();
    const before = await first.textContent();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(/^21 to 40 of/).waitFor();
    await eventually(async () => (await first.textContent()) !== before);
    await page.getByRole('button', { name: 'All topics' }).click();
    await topics(page).first().waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  test('by keyboard: g m, a topic, its papers; and a search lists its hits', async () => {
    const reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    const { page } = reader;
    await reader.goTo('/');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForURL(/\/map$/);
    await topics(page).first().focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('list', { name: 'Papers of this topic' })
      .getByRole('link')
      .first()
      .waitFor();
    await page.getByLabel('Find on the map').fill('protein structure');
    await page
      .getByRole('list', { name: 'Papers found' })
      .getByText(/AlphaFold/)
      .first()
      .waitFor();
    await page.waitForURL(/q=protein/);
    await reader.close();
  });

  test("shows a reader's likes and matches", async () => {
    const reader = await openPage(browser, desk.url, { scheme: 'light', width: 1360 });
    const { page } = reader;
    await signUpOn(reader, 'map@example.org');
    await reader.goTo('/paper/arxiv:1706.03762');
    await page.keyboard.press('u');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await openMap(reader);
    await page.getByRole('button', { name: 'My likes' }).click();
    await page.getByText('your 1 like', { exact: true }).waitFor();
    await page.getByRole('radio', { name: 'Match' }).click();
    await page.getByText('not in your list').waitFor();
    expect(await reader.faults()).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  test('without WebGL says why, and the list is there', async () => {
    const reader = await openPage(browser, desk.url, { scheme: 'dark', width: 390 });
    await reader.page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await reader.goTo('/map');
    await reader.page.getByText(/it has no WebGL/).waitFor();
    await topics(reader.page).first().click();
    await reader.page.getByRole('list', { name: 'Papers of this topic' }).waitFor();
    expect(await reader.faults()).toEqual([]);
    await reader.close();
  });
});

const topics = (page: Page) =>
  page.getByRole('region', { name: 'Topics' }).getByRole('listitem').getByRole('button');

async function openMap({ page, goTo }: ReaderPage): Promise<void> {
  await goTo('/map');
  await page.locator('[data-map=ready]').waitFor();
  await topics(page).first().waitFor();
}

const boxOf = async (page: Page) => (await page.locator('[data-map]').boundingBox())!;

/** Where the names of topics are, which tells what part of the map is seen. */
const seen = (page: Page) =>
  page
    .locator('[data-map] span[style*=swatch]')
    .evaluateAll((names: { getAttribute(name: string): string | null }[]) =>
      names.map((name) => name.getAttribute('style')),
    );

/** Moves over the map until a paper is named, and returns its title. */
async function pointAtPaper(page: Page): Promise<string> {
  const { x, y, width, height } = await boxOf(page);
  const card = page.getByRole('tooltip');
  for (let step = 0; step < 400; step++) {
    const [far, turn] = [(0.45 * step) / 400, step / 12];
    await page.mouse.move(
      x + width * (0.5 + far * Math.cos(turn)),
      y + height * (0.5 + far * Math.sin(turn)),
    );
    if ((await card.count()) === 0) continue;
    await page.locator('[data-over]').waitFor();
    return (await card.locator('span').first().textContent())!;
  }
  throw new Error('No paper was found on the map.');
}

/** Which share of the map has a colour to speak of. */
async function colouredShare(page: Page): Promise<number> {
  const picture = (await page.locator('[data-map]').screenshot()).toString('base64');
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4) {
      const pixel = data.subarray(at, at + 3);
      if (Math.max(...pixel) - Math.min(...pixel) > 60) coloured += 1;
    }
    return (coloured * 4) / data.length;
  })()`);
}

/** Pictures take their time where graphics are drawn in software; names alone have less colour. */
const waitForDots = (page: Page) => eventually(async () => (await colouredShare(page)) > 0.004);
