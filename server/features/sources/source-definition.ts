import { badInput } from '../../errors.js';
import type { PoliteHttp } from '../../net/polite-http.js';
import { checkCategories } from './arxiv/arxiv-question.js';
import { ArxivSource } from './arxiv/arxiv-source.js';
import { DailySource } from './daily/daily-source.js';
import type { Source } from './source.js';

interface Anywhere {
  /** Another address of the same API, such as a mirror. */
  readonly endpoint?: string | undefined;
}

/** Which papers of which source. */
export type SourceDefinition =
  | ({ readonly kind: 'arxiv'; readonly categories: readonly string[] } & Anywhere)
  | ({ readonly kind: 'daily' } & Anywhere);

export type SourceKind = SourceDefinition['kind'];

/** @throws BAD_USER_INPUT naming what is wrong. */
export function checkDefinition(given: SourceDefinition): SourceDefinition {
  const { endpoint } = given;
  if (endpoint !== undefined && !(URL.canParse(endpoint) && /^https?:\/\//i.test(endpoint)))
    throw badInput('endpoint', `"${endpoint}" is no http(s) address.`);
  return given.kind === 'arxiv'
    ? { ...given, categories: checkCategories(given.categories) }
    : given;
}

/** What it is called: equal for two that fetch the same. */
export const nameOf = (definition: SourceDefinition): string =>
  definition.kind === 'arxiv' ? `arxiv:${definition.categories.join(',')}` : 'daily';

export const openSource = (definition: SourceDefinition, http: PoliteHttp): Source =>
  definition.kind === 'arxiv'
    ? new ArxivSource(http, definition)
    : new DailySource(http, definition);
