import { type Browser, chromium } from 'playwright-core';
import { shared } from './shared.js';

/** `describe`, or `describe.skip` on a machine without Chromium; the summary of the run says so. */
export const describeInBrowser = shared.values().browserEndpoint ? describe : describe.skip;

/** A connection to the one browser of the test run; close it when the suite ends. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(shared.values().browserEndpoint!);
}
