import { setImmediate as turn } from 'node:timers/promises';
import { type ExternalId, formatKey, parseArxivId, parseDoi } from './paper-ref.js';

/** What of a pasted text may name papers. */
export interface Naming {
  readonly externalIds: ExternalId[];
  /** Lines that may be titles. */
  readonly titles: string[];
}

const arxivIds =
  /(?<![\d.])(?:\d{4}\.\d{4,5}|(?:[a-z]+-)?[a-z]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?![\d.]*\d)/g;
const dois = /10\.\d{4,9}\/[^\s"<>{}|\\^`]+/g;
// Where a reference manager's export has the title: BibTeX, RIS, and what comes before it in a pasted list.
const beforeTitle = /^\s*(?:(?:book)?title\s*=|(?:TI|T1)\s+-|[-*•]|\[?\d{1,3}[\].)])\s*/i;
const fewestWords = 3;
const longestTitle = 400;

/** Reads ids of arXiv, DOIs and lines that may be titles out of anything pasted: a list, BibTeX, RIS, a web page. */
export function namedInText(text: string): Naming {
  const found = [
    ...[...text.matchAll(arxivIds)].map(([id]) => parseArxivId(id)),
    ...[...text.matchAll(dois)].map(([doi]) => doiOf(doi.replace(/[.,;:)\]'*]+$/, ''))),
  ].filter((id) => id !== null);
  const externalIds = [...new Map(found.map((id) => [formatKey(id), id])).values()];
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(beforeTitle, '').trim());
  return { externalIds, titles: [...new Set(lines.filter(mayBeTitle))] };
}

// A millisecond's work.
const partLength = 64_000;

/** The same of a text of megabytes, with turns for others between its parts. */
export async function namedInLongText(text: string): Promise<Naming> {
  const externalIds = new Map<string, ExternalId>();
  const titles = new Set<string>();
  for (const part of partsOf(text)) {
    const named = namedInText(part);
    for (const id of named.externalIds) externalIds.set(formatKey(id), id);
    for (const title of named.titles) titles.add(title);
    await turn();
  }
  return { externalIds: [...externalIds.values()], titles: [...titles] };
}

/** Whole lines, since no name goes over the end of one; a line that is longer is a part of its own. */
function* partsOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start + partLength);
    const next = end < 0 ? text.length : end + 1;
    yield text.slice(start, next);
    start = next;
  }
}

/** arXiv gives every paper a DOI too. */
function doiOf(text: string): ExternalId | null {
  const [, id] = /^10\.48550\/arxiv\.(.+)$/i.exec(text) ?? [];
  return id ? parseArxivId(id) : parseDoi(text);
}

const mayBeTitle = (line: string): boolean =>
  line.length <= longestTitle && (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;
