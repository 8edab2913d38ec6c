import { type Library, parse } from '@retorquere/bibtex-parser';
import type { JsonLine } from '../../ingest/jsonl-reader.js';
import { rowOf } from '../listed-paper.js';
import { listedIn } from './bibtex-entry.js';
import { keepFormulas } from './kept-formulas.js';
import { type BibtexPiece, splitBibtex } from './split-bibtex.js';

const options = {
  english: false,
  sentenceCase: false,
  caseProtection: false,
  unsupported: 'ignore',
} as const;
const longestEntry = 1_048_576;
const broken = 'the entry is no BibTeX: its braces, quotes or commas do not match up';

/** The entries of a BibTeX or BibLaTeX file, one after the other, since reading TeX takes milliseconds an entry. */
export function* readBibtex(text: string): Generator<JsonLine> {
  const { entries, strings } = splitBibtex(text);
  const named = strings === '' ? {} : stringsIn(strings);
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  for (const entry of entries) yield { line: entry.line, ...readEntry(entry, named, byKey) };
  if (entries.length === 0 && text.trim() !== '')
    yield { line: 1, problem: 'there is no BibTeX entry in it' };
}

function readEntry(
  { text, key }: BibtexPiece,
  strings: Record<string, string>,
  byKey: ReadonlyMap<string, BibtexPiece>,
): { value: unknown } | { problem: string } {
  if (text.length > longestEntry) return { problem: 'the entry is longer than 1 MiB' };
  const parentKey = /\bcrossref\s*=\s*[{"]?\s*([^\s{}",]+)/i.exec(text)?.[1]?.toLowerCase();
  const parent = parentKey === key.toLowerCase() ? undefined : byKey.get(parentKey ?? '');
  const kept = keepFormulas(text);
  try {
    const library = parse(parent ? `${kept.text}\n${parent.text}` : kept.text, {
      ...options,
      strings,
      applyCrossRef: parent !== undefined,
    });
    const [entry] = library.entries;
    if (!entry || isBroken(library)) return { problem: broken };
    return { value: rowOf(listedIn(entry, kept.putBack)) };
  } catch {
    return { problem: broken };
  }
}

/** Of an entry that broke off the fields before the break are there; they may be half of it. */
const isBroken = ({ errors }: Library): boolean =>
  errors.some(({ error }) => / at line \d+, column \d+/.test(error));

function stringsIn(text: string): Record<string, string> {
  try {
    return parse(text, options).strings;
  } catch {
    return {};
  }
}
