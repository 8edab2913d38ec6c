import { BadAnswer } from '../../../net/fetch-failure.js';
import { listAt, readJson, textAt, valueAt } from '../../../net/json-answer.js';
import type { JsonLine } from '../../ingest/jsonl-reader.js';
import { listedIn } from '../../lists/csl/csl-item.js';
import { rowOf } from '../../lists/listed-paper.js';

export interface ZoteroPage {
  readonly lines: readonly JsonLine[];
  /** Keys of all items, of notes and files too. */
  readonly keys: readonly string[];
  /** The library's, as it was when the page was made. */
  readonly version: number | null;
  /** The query of the next page; null on the last. */
  readonly next: string | null;
}

interface Headers {
  get(name: string): string | null;
}

/** Items that are no works. */
const noWorks = new Set(['attachment', 'note', 'annotation']);

/** A page of items, each as CSL-JSON and as Zotero has it. @throws BadAnswer when it is none. */
export function readZoteroPage(text: string, headers: Headers): ZoteroPage {
  const items = readJson(text);
  if (!Array.isArray(items)) throw new BadAnswer('there is no list of items in it');
  const works = items.filter((item) => !noWorks.has(textAt(item, 'data', 'itemType')));
  return {
    lines: works.map(readItem),
    keys: items.map((item) => textAt(item, 'key')),
    version: wholeNumber(headers.get('last-modified-version')),
    next: nextQuery(headers.get('link') ?? ''),
  };
}

function readItem(item: unknown): JsonLine {
  const listed = listedIn(valueAt(item, 'csljson'));
  if (!listed) return { line: 0, problem: 'the item has no bibliographic record' };
  const tags = listAt(item, 'data', 'tags').map((tag) => textAt(tag, 'tag'));
  return {
    line: 0,
    value: rowOf({
      ...listed,
      keywords: tags.filter(Boolean),
      // Where Zotero keeps arXiv:2403.04132 of a preprint, and what it has no field for.
      remarks: [
        ...(listed.remarks ?? []),
        ...['archiveID', 'extra'].map((name) => textAt(item, 'data', name)),
      ],
    }),
  };
}

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** Of its address the query alone: another server is not asked, whatever it says. */
function nextQuery(links: string): string | null {
  const address = /<([^<>]+)>\s*;\s*rel="?next"?/i.exec(links)?.[1];
  return address && URL.canParse(address) ? new URL(address).search : null;
}
