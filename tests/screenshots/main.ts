import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { projectRoot } from '../../server/project-root.js';
import { chromiumFlags, findChromium } from '../support/chromium.js';
import { onStarterDesk } from '../support/starter-desk.js';
import { folder, photograph } from './camera.js';
import { dialogScenes } from './dialog-scenes.js';
import { pageScenes } from './page-scenes.js';
import { makePeople } from './people.js';
import { stateScenes } from './state-scenes.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** `npm run screenshots [-- NAME…]`: pictures of every page in every state, or of those whose name contains a NAME. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const parts = positionals.length > 0 ? positionals : [''];
  const scenes = [...pageScenes, ...stateScenes, ...dialogScenes].filter(({ name }) =>
    parts.some((part) => name.includes(part)),
  );
  const executablePath = findChromium();
  if (!executablePath) {
    say('Screenshots need Chromium (Debian: apt-get install chromium).');
    process.exitCode = 1;
    return;
  }
  await onStarterDesk(async (desk) => {
    const people = await makePeople(desk);
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    const faults: string[] = [];
    for (const scene of scenes) {
      say(scene.name);
      faults.push(...(await photograph(browser, desk.url, scene, people)));
    }
    await browser.close();
    for (const fault of faults) say(fault);
    if (faults.length > 0) process.exitCode = 1;
    process.stdout.write(`Scenes: ${scenes.length}, in ${relative(projectRoot, folder)}.\n`);
  });
}

await main();
