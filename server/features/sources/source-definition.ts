import { badInput } from '../../errors.js';
import type { PoliteHttp } from '../../net/polite-http.js';
import { checkCategories } from './arxiv/arxiv-question.js';
import { ArxivSource } from './arxiv/arxiv-source.js';
import { DailySource } from './daily/daily-source.js';
import { FeedSource } from './feed/feed-source.js';
import { OaiSource } from './oai/oai-source.js';
import type { Source } from './source.js';

interface Anywhere {
  /** Another address of the same API, such as a mirror. */
  readonly endpoint?: string | undefined;
}

/** Which papers of which source. */
export type SourceDefinition =
  | ({ readonly kind: 'arxiv'; readonly categories: readonly string[] } & Anywhere)
  | ({ readonly kind: 'daily' } & Anywhere)
  | ({ readonly kind: 'feed'; readonly url: string } & Anywhere)
  | ({ readonly kind: 'oai'; readonly set?: string | undefined } & Anywhere);

export type SourceKind = SourceDefinition['kind'];

/** @throws BAD_USER_INPUT naming what is wrong. */
export function checkDefinition(given: SourceDefinition): SourceDefinition {
  if (given.endpoint !== undefined) checkAddress('endpoint', given.endpoint);
  if (given.kind === 'feed') return { ...given, url: checkAddress('url', given.url) };
  if (given.kind === 'arxiv') return { ...given, categories: checkCategories(given.categories) };
  if (
    given.kind === 'oai' &&
    given.set !== undefined &&
    !/^[\w.-]+(:[\w.-]+){0,3}$/.test(given.set)
  )
    throw badInput('set', `"${given.set}" is no set of arXiv, such as cs or physics:hep-th.`);
  return given;
}

function checkAddress(field: string, text: string): string {
  const isFit = URL.canParse(text) && /^https?:\/\//i.test(text) && text.length <= 500;
  if (isFit) return new URL(text).href;
  throw badInput(field, `"${text.slice(0, 200)}" is no http(s) address of at most 500 characters.`);
}

/** What it is called: equal for two that fetch the same. */
export function nameOf(definition: SourceDefinition): string {
  const { kind } = definition;
  if (kind === 'feed') return `${kind}:${definition.url}`;
  if (kind === 'arxiv') return `${kind}:${definition.categories.join(',')}`;
  return kind === 'oai' && definition.set !== undefined ? `${kind}:${definition.set}` : kind;
}

export function openSource(definition: SourceDefinition, http: PoliteHttp): Source {
  switch (definition.kind) {
    case 'arxiv':
      return new ArxivSource(http, definition);
    case 'daily':
      return new DailySource(http, definition);
    case 'feed':
      return new FeedSource(http, definition);
    case 'oai':
      return new OaiSource(http, definition);
  }
}
