import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The same engine without the windows that even a headless Chromium draws. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** The Chromium of this machine, or undefined. */
export const findChromium = (preferred = ''): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', preferred, ...places].find(
    (path) => path !== '' && existsSync(path),
  );

/** WebGL in software, so that maps are drawn on machines without graphics too. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser that test processes connect to; null when there is none. */
export async function launchChromium(): Promise<{
  endpoint: string;
  close(): Promise<void>;
} | null> {
  const executablePath = findChromium(headlessShell);
  if (!executablePath) return null;
  const server = await chromium.launchServer({
    executablePath,
    args: chromiumFlags,
  });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}
