import { badInput } from '../../errors.js';
import type { PoliteHttp } from '../../net/polite-http.js';
import { checkCategories } from './arxiv/arxiv-question.js';
import { ArxivSource } from './arxiv/arxiv-source.js';
import type { Source } from './source.js';

/** Which papers of which source. */
export type SourceDefinition = {
  readonly kind: 'arxiv';
  readonly categories: readonly string[];
  readonly endpoint?: string | undefined;
};

export type SourceKind = SourceDefinition['kind'];

/** @throws BAD_USER_INPUT naming what is wrong. */
export function checkDefinition(given: SourceDefinition): SourceDefinition {
  const { endpoint } = given;
  if (endpoint !== undefined && !(URL.canParse(endpoint) && /^https?:\/\//i.test(endpoint)))
    throw badInput('endpoint', `"${endpoint}" is no http(s) address.`);
  return { ...given, categories: checkCategories(given.categories) };
}

/** What it is called: equal for two that fetch the same. */
export const nameOf = ({ kind, categories }: SourceDefinition): string =>
  `${kind}:${categories.join(',')}`;

export const openSource = (definition: SourceDefinition, http: PoliteHttp): Source =>
  new ArxivSource(http, definition);
