import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../server/project-root.js';
import { password } from './desk.js';
import { eventually } from './eventually.js';
import { watchQuiet } from './quiet.js';

export interface View {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** With the service worker, whose requests a test can't intercept. */
  readonly offline?: boolean;
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  /** Whose window it is; without, a stranger's. */
  readonly token?: string;
}

/** Wide and phone, light and dark. */
export const views: readonly View[] = [
  { scheme: 'light', width: 1360 },
  { scheme: 'dark', width: 1360 },
  { scheme: 'light', width: 390 },
  { scheme: 'dark', width: 390 },
];

export interface ReaderPage {
  readonly page: Page;
  readonly phone: boolean;
  /** What the page complained about: console errors, uncaught exceptions, answers of 500 and above. */
  readonly complaints: readonly string[];
  goTo(path: string): Promise<void>;
  /** Until nothing has been on its way for a moment. */
  quiet(): Promise<unknown>;
  card(title: RegExp): Locator;
  /** Says what axe finds fault with, however small, or what hangs out of the page sideways; [] when nothing. */
  faults(rules?: string[]): Promise<string[]>;
  /** Says what hangs out of the page sideways; [] when nothing. */
  overflow(): Promise<string[]>;
  /** Keeps what the reader sees as dist/screenshots/NAME.png. */
  picture(name: string): Promise<void>;
  /** The same of all there is to scroll through. */
  wholePicture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The first content looks the same as what the client draws in its place, and answers no key. */
const clientIsThere = `(() => {
  const root = document.getElementById('root');
  const drawn = root?.firstElementChild;
  return !root || (drawn && Object.keys(drawn).some((name) => name.startsWith('__react')));
})()`;

/** A browser window of its own, as a new reader has it. */
export async function openPage(browser: Browser, url: string, view: View): Promise<ReaderPage> {
  const phone = view.width < 600;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: view.width, height: phone ? 844 : 900 },
    colorScheme: view.scheme,
    contrast: view.contrast,
    forcedColors: view.forcedColors,
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: 'reduce',
    serviceWorkers: view.offline ? 'allow' : 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  // Nothing takes that long but on a machine that is busy with other tests.
  context.setDefaultTimeout(60_000);
  if (view.token) await context.addCookies([{ name: 'lectern_session', value: view.token, url }]);
  const page = await context.newPage();
  return {
    page,
    phone,
    complaints: listen(page),
    goTo: async (path) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await eventually(() => page.evaluate(clientIsThere));
    },
    quiet: watchQuiet(page),
    card: (title) => page.getByRole('article', { name: title }),
    faults: async (rules) => [...(await axeFaults(page, rules)), ...(await overflow(page))],
    overflow: () => overflow(page),
    picture: (name) => picture(page, name),
    wholePicture: (name) => picture(page, name, true),
    close: () => context.close(),
  };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode reads one frame in one go, a third of the time; no page of ours but the mail preview has frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .options({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
    .analyze();
  return violations.map(
    ({ id, impact, nodes }) =>
      `${page.url()} ${id} (${impact}): ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

async function overflow(page: Page): Promise<string[]> {
  const root = page.locator('html');
  const content = await root.evaluate((html: { scrollWidth: number }) => html.scrollWidth);
  const { width } = page.viewportSize()!;
  return content > width ? [`${page.url()} is ${content} px wide in a window of ${width}`] : [];
}

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = join(projectRoot, 'dist/screenshots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/** Through the form, as a reader does it. */
export async function signUpOn({ page, goTo }: ReaderPage, email: string): Promise<void> {
  await goTo('/sign-up');
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('What to call you').fill('Ada');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.waitForURL((address) => address.pathname !== '/sign-up');
}

/** The same for who has an account. */
export async function signInOn({ page, goTo }: ReaderPage, email: string): Promise<void> {
  await goTo('/sign-in');
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((address) => address.pathname !== '/sign-in');
}
