import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine, or undefined. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...places].find((path) => path !== '' && existsSync(path));

/** A browser that test processes connect to; null when there is none. */
export async function launchChromium(): Promise<{
  endpoint: string;
  close(): Promise<void>;
} | null> {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const server = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}
