import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { freePort } from '../../server/free-port.js';
import { projectRoot } from '../../server/project-root.js';
import { findChromium } from '../support/chromium.js';
import { onStarterDesk, type StarterDesk } from '../support/starter-desk.js';
import { type Audit, audit, presets, type Visit } from './audit.js';
import { tableOf, writeTable } from './audit-table.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** How the pages fare in Lighthouse, on a desk of starter papers: a table on stdout, and in docs/client.md with --write. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
  const executablePath = findChromium();
  if (!executablePath) {
    say('Lighthouse needs Chromium (Debian: apt-get install chromium).');
    process.exitCode = 1;
    return;
  }
  await onStarterDesk(async (desk) => {
    const audits = await auditAll(desk.url, executablePath, await visits(desk));
    process.stdout.write(`${tableOf(audits)}\n`);
    if (values.write) await writeTable(join(projectRoot, 'docs/client.md'), audits);
  });
}

async function visits(desk: StarterDesk): Promise<Visit[]> {
  const token = await desk.signUp('ada@example.org');
  for (const id of ['arxiv:1706.03762', 'arxiv:1412.6980', 'arxiv:2101.03164'])
    await desk.act(like, { id }, token);
  return [
    { page: 'feed', path: '/' },
    { page: 'paper', path: '/paper/arxiv:1706.03762' },
    { page: 'for you', path: '/for-you', token },
  ];
}

const like = 'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }';

async function auditAll(
  url: string,
  executablePath: string,
  pages: readonly Visit[],
): Promise<Audit[]> {
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  const audits: Audit[] = [];
  try {
    for (const visit of pages)
      for (const preset of presets) {
        say(`${visit.page}, ${preset} …`);
        const found = await audit(url, visit, preset, port);
        for (const fault of found.faults) say(`  ${fault}`);
        audits.push(found);
      }
  } finally {
    await browser.close();
  }
  return audits;
}

await main();
