import { badInput } from '../../../errors.js';
import type { Span } from '../source.js';

export const arxivApi = 'https://export.arxiv.org/api/query';
export const pageSize = 200;

export interface ArxivQuestion {
  readonly categories: readonly string[];
  readonly span: Span;
  /** Instead of the beginning of the span's first day, YYYYMMDDHHMM. */
  readonly from: string | null;
  readonly start: number;
}

/** @throws BAD_USER_INPUT for what is no category, such as cs.CL, hep-th or cs.*. */
export function checkCategories(categories: readonly string[]): readonly string[] {
  const wrong = categories.find(
    (name) => !/^[a-z][a-z-]{1,19}(\.(\*|[A-Za-z][A-Za-z-]{1,19}))?$/.test(name),
  );
  if (wrong !== undefined)
    throw badInput(
      'categories',
      `"${wrong}" is no category of arXiv, such as cs.CL, hep-th or cs.*.`,
    );
  if (categories.length === 0 || categories.length > 20)
    throw badInput('categories', 'Name 1 to 20 categories of arXiv, such as cs.CL.');
  return [...new Set(categories)].sort();
}

/** The address of a page of answers: oldest first by their first version, or newest first by their latest. */
export function askArxiv(endpoint: string, question: ArxivQuestion): string {
  const url = new URL(endpoint);
  const { categories, span, start } = question;
  const byFirst = span.by === 'published';
  const anyOf = categories.map((name) => `cat:${name}`).join(' OR ');
  const among = byFirst ? ` AND submittedDate:${range(question)}` : '';
  url.search = new URLSearchParams({
    search_query: `(${anyOf})${among}`,
    start: String(start),
    max_results: String(pageSize),
    sortBy: byFirst ? 'submittedDate' : 'lastUpdatedDate',
    sortOrder: byFirst ? 'ascending' : 'descending',
  }).toString();
  return url.href;
}

const range = ({ span, from }: ArxivQuestion): string =>
  `[${from ?? `${digits(span.since)}0000`} TO ${digits(span.until)}2359]`;

const digits = (day: string): string => day.replaceAll('-', '');

/** The minute of an instant as arXiv writes it in a range; null for what is no instant of UTC. */
export function minuteOf(instant: string): string | null {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)\S*Z$/.exec(instant) ?? [];
  return day ? `${digits(day)}${hour}${minute}` : null;
}
