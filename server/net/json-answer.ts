import { BadAnswer } from './fetch-failure.js';

/** A JSON text from the web. @throws BadAnswer when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadAnswer('it is no JSON');
  }
}

/** What stands at a path of a JSON value; undefined where there is nothing. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path)
    here = isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  return here;
}

/** The text there, also of a number; '' where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The list there; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
