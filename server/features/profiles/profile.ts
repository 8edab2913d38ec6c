import { badInput } from '../../errors.js';
import type { Sliders } from '../preferences/preferences.js';

/** One of a reader's interests. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Categories it was begun from. */
  readonly topics: readonly string[];
  /** Authors it was begun from. */
  readonly authorIds: readonly number[];
  /** Null where the reader's own slider holds. */
  readonly diversity: number | null;
  readonly freshness: number | null;
  readonly crowd: number | null;
}

export interface NewProfile {
  readonly name: string;
  readonly topics: readonly string[];
  readonly authorIds: readonly number[];
}

export type ProfileChange = { readonly [Name in keyof Sliders]?: number | null } & {
  readonly name?: string;
  readonly topics?: readonly string[];
  readonly authorIds?: readonly number[];
};

const longestName = 60;
const mostTopics = 20;

/** @throws BAD_USER_INPUT. */
export function checkName(name: string): string {
  const text = name.replace(/\s+/g, ' ').trim();
  if (text === '') throw badInput('name', 'Give the profile a name.');
  if (text.length > longestName) throw badInput('name', `Give at most ${longestName} characters.`);
  return text;
}

/** @throws BAD_USER_INPUT. */
export function checkFields(topics: readonly string[]): string[] {
  const fields = [...new Set(topics.map((topic) => topic.trim()).filter(Boolean))];
  if (fields.length > mostTopics || fields.some((field) => field.length > 60))
    throw badInput('topics', `Give at most ${mostTopics} categories.`);
  return fields;
}
