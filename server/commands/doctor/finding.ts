import type { Config } from '../../config.js';
import type { Database } from '../../db/database.js';

/** What was looked at, and what to do about it. Only what is wrong keeps the desk from its work. */
export interface Finding {
  readonly name: string;
  readonly level: 'ok' | 'warn' | 'wrong';
  readonly text: string;
}

export interface Examined {
  readonly config: Config;
  readonly db: Database;
  readonly now: Date;
}

/** One look at one thing. */
export type Check<Given> = (given: Given) => Promise<Finding | readonly Finding[]>;

export const fine = (name: string, text: string): Finding => ({ name, level: 'ok', text });
export const warn = (name: string, text: string): Finding => ({ name, level: 'warn', text });
export const wrong = (name: string, text: string): Finding => ({ name, level: 'wrong', text });

/** Looks at everything at once; a look that fails is a finding too. */
export async function examine<Given>(
  checks: Readonly<Record<string, Check<Given>>>,
  given: Given,
): Promise<Finding[]> {
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        return await check(given);
      } catch (error) {
        return wrong(name, `could not be looked at: ${(error as Error).message}`);
      }
    }),
  );
  return found.flat();
}
