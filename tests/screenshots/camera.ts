import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../server/project-root.js';
import { openPage, type ReaderPage, type View } from '../support/reader-page.js';
import { takeSession } from '../support/take-session.js';
import type { People } from './people.js';
import type { Scene } from './scene.js';

const views: readonly (View & { name: string })[] = [
  { name: 'wide-light', scheme: 'light', width: 1360 },
  { name: 'wide-dark', scheme: 'dark', width: 1360 },
  { name: 'phone-light', scheme: 'light', width: 390 },
  { name: 'phone-dark', scheme: 'dark', width: 390 },
];
/** A mail is never wider than this. */
const mailWidth = 800;
/** Nothing on this desk takes longer; what does is in the wrong state. */
const patienceMs = 15_000;

export const folder = join(projectRoot, 'dist/screenshots');

/** Takes a scene's pictures; says which could not be taken, and why. */
export async function photograph(
  browser: Browser,
  url: string,
  scene: Scene,
  people: People,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const wanted = views.filter(({ name }) => !scene.on || name.startsWith(scene.on));
  const taken = await Promise.all(
    wanted.map(async (view) => {
      const width = scene.name === 'mail' && view.width > 600 ? mailWidth : view.width;
      const reader = await openPage(browser, url, { ...view, width });
      try {
        await arrange(reader, url, scene, people);
        const path = join(folder, `${scene.name}-${view.name}.png`);
        await reader.page.screenshot({ path, fullPage: scene.whole ?? false });
        return [];
      } catch (error) {
        return [`${scene.name}-${view.name}: ${(error as Error).message}`];
      } finally {
        await reader.close();
      }
    }),
  );
  return taken.flat();
}

async function arrange(reader: ReaderPage, url: string, scene: Scene, people: People) {
  const { page } = reader;
  page.setDefaultTimeout(patienceMs);
  if (scene.as) await takeSession(page, url, people[scene.as]);
  await scene.before?.(page);
  await reader.goTo(typeof scene.path === 'string' ? scene.path : scene.path(people));
  // The desk writes no buttons: the first one says that the client is there.
  await page.getByRole('button').first().waitFor();
  if (!scene.before)
    await page.getByRole('status', { name: 'Fetching papers' }).waitFor({ state: 'detached' });
  await scene.arrange?.(reader, people);
  // Fonts swap in, and what was asked for by the last act is drawn.
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(300);
}
