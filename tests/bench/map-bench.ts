import { chromium, type Page } from 'playwright-core';
import { createApp } from '../../server/http/app.js';
import { chromiumFlags, findChromium } from '../support/chromium.js';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { watched } from './memory.js';

const panSeconds = 6;

/** What a map of many papers costs: drawing it, sending it, and frames a second while a reader pans over it. */
export async function mapBench(
  templateUrl: string,
  folder: string,
  papers: number,
  print: (line: string) => void,
): Promise<void> {
  const say = (line: string) => print(`${papers} papers: ${line}`);
  const database = await copyDatabase(templateUrl, `bench_map_${papers}`);
  await fillDatabase(database.url, papers);
  const { desk } = await openBenchDesk(database.url, folder);
  await settle(desk);
  for (const what of ['drawn', 'drawn again']) {
    const { seconds } = await watched(() => desk.services.map.draw());
    say(`map ${what} in ${seconds.toFixed(1)} s`);
    await desk.db.query(`update map_state set drawn_count = 1`);
  }
  const began = performance.now();
  const map = await desk.services.map.packed();
  say(`${map!.packed.length} bytes packed in ${(performance.now() - began).toFixed(0)} ms`);
  const app = await createApp(desk);
  await panOver(await app.listen({ host: '127.0.0.1', port: 0 }), say);
  await app.close();
  await desk.dispose();
  await database.drop();
}

async function panOver(url: string, say: (line: string) => void): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) return say('no Chromium, so nothing was panned');
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await page.goto(`${url}/map`);
  await page.locator('[data-map=ready]').waitFor();
  // The first picture also makes the program.
  await page.waitForTimeout(3_000);
  say(`drawn by ${await rendererOf(page)}`);
  const gaps = (await page.evaluate(pan(panSeconds * 1000))) as number[];
  gaps.sort((a, b) => a - b);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const p95 = gaps[Math.floor(gaps.length * 0.95)]!;
  say(
    `${(1000 / mean).toFixed(1)} frames a second while panning; 95 % of frames within ${p95.toFixed(0)} ms, the longest ${gaps.at(-1)!.toFixed(0)} ms`,
  );
  await browser.close();
}

/** Code for the page: drags the map about, a step a frame, and answers with the times between frames. */
const pan = (ms: number) => `new Promise((resolve) => {
  const box = document.querySelector('[data-map]');
  const { left, top, width, height } = box.getBoundingClientRect();
  const mouse = (type, target, x, y) => target.dispatchEvent(new MouseEvent(type,
    { bubbles: true, cancelable: true, view: window, clientX: left + x, clientY: top + y }));
  mouse('mousedown', box, width / 2, height / 2);
  const gaps = [];
  let begun, last;
  const step = (now) => {
    begun ??= now;
    if (last !== undefined) gaps.push(now - last);
    last = now;
    const turn = (now - begun) / 500;
    mouse('mousemove', window, width / 2 + Math.sin(turn) * width / 3, height / 2 + Math.cos(turn) * height / 4);
    if (now - begun < ${ms}) return requestAnimationFrame(step);
    mouse('mouseup', window, width / 2, height / 2);
    resolve(gaps);
  };
  requestAnimationFrame(step);
})`;

const rendererOf = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return String(gl ? gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) : 'nothing');
  })()`);
