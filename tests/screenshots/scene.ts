import type { Page } from 'playwright-core';
import type { ReaderPage } from '../support/reader-page.js';
import type { People } from './people.js';

/** One state of one page, as it is to be photographed. */
export interface Scene {
  /** PAGE-STATE, the first half of its file's name. */
  readonly name: string;
  readonly path: string | ((people: People) => string);
  /** Nobody's when not given. */
  readonly as?: 'reader' | 'newcomer' | 'operator';
  /** Only there. */
  readonly on?: 'wide' | 'phone';
  /** Down to the end of the page, not what the window shows. */
  readonly whole?: boolean;
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Brings the page into the state. */
  readonly arrange?: (reader: ReaderPage, people: People) => Promise<unknown>;
}

/** Presses keys one after the other. */
export const press =
  (...keys: string[]) =>
  async ({ page }: ReaderPage): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
