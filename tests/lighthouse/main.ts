import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { freePort } from '../../server/free-port.js';
import { projectRoot } from '../../server/project-root.js';
import { findChromium, headlessShell } from '../support/chromium.js';
import { writeTable } from '../support/marked-table.js';
import { onStarterDesk, type StarterDesk } from '../support/starter-desk.js';
import { type Audit, audit, presets } from './audit.js';
import { auditTable } from './audit-table.js';
import { measureVitals } from './measure-vitals.js';
import { type PageVitals, vitalsTable } from './vitals-table.js';
import type { Vitals } from './watch-vitals.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** How often each page is visited by a slow phone. */
const times = 5;

/**
 * How the pages fare in Lighthouse and on a slow phone, on a desk of starter papers: tables on stdout, and in
 * docs/client.md with --write. With --only lighthouse or --only vitals just the one.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { write: { type: 'boolean' }, only: { type: 'string' } },
  });
  const executablePath = findChromium(headlessShell);
  if (!executablePath) {
    say('Lighthouse needs Chromium (Debian: apt-get install chromium).');
    process.exitCode = 1;
    return;
  }
  await onStarterDesk(async (desk) => {
    const report = async (name: string, table: string) => {
      process.stdout.write(`${table}\n`);
      if (values.write) await writeTable(join(projectRoot, 'docs/client.md'), name, table);
    };
    const wanted = (name: string) => !values.only || values.only === name;
    if (wanted('lighthouse'))
      await report('lighthouse', auditTable(await auditAll(desk, executablePath)));
    if (wanted('vitals'))
      await report('vitals', vitalsTable(await vitalsOfAll(desk, executablePath)));
  });
}

const pages = [
  { page: 'feed', path: '/' },
  { page: 'paper', path: '/paper/arxiv:1706.03762' },
  { page: 'for you', path: '/for-you' },
];

const like = 'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }';

/** A reader who liked three papers. */
async function newReader(desk: StarterDesk): Promise<string> {
  readers += 1;
  const token = await desk.signUp(`reader${readers}@example.org`);
  for (const id of ['arxiv:1706.03762', 'arxiv:1412.6980', 'arxiv:2101.03164'])
    await desk.act(like, { id }, token);
  return token;
}
let readers = 0;

/** Each visit is another reader's: what one rates and hides would change the list of the next. */
async function vitalsOfAll(desk: StarterDesk, executablePath: string): Promise<PageVitals[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const found: PageVitals[] = [];
  for (const { page, path } of pages) {
    const measured: Vitals[] = [];
    for (let time = 0; time < times; time += 1) {
      const visit = { page, path, token: await newReader(desk) };
      measured.push(await measureVitals(browser, desk.url, visit));
      say(`${page}: ${JSON.stringify(measured.at(-1))}`);
    }
    found.push({ page, visits: measured });
  }
  await browser.close();
  return found;
}

async function auditAll(desk: StarterDesk, executablePath: string): Promise<Audit[]> {
  const token = await newReader(desk);
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  const audits: Audit[] = [];
  try {
    for (const visit of pages.map((page) => (page.page === 'for you' ? { ...page, token } : page)))
      for (const preset of presets) {
        say(`${visit.page}, ${preset} …`);
        const found = await audit(desk.url, visit, preset, port);
        for (const fault of found.faults) say(`  ${fault}`);
        audits.push(found);
      }
  } finally {
    await browser.close();
  }
  return audits;
}

await main();
