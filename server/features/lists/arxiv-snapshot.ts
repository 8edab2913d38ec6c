import { DateTime } from 'luxon';
import { readableText } from '../../formulas/readable-text.js';
import type { JsonLine } from '../ingest/jsonl-reader.js';
import { arxivVersion, parseDoi } from '../papers/paper-ref.js';
import { unwrapLines } from '../sources/unwrap-lines.js';

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A row of the snapshot of arXiv's records (kaggle.com/datasets/Cornell-University/arxiv), by fields no other row has. */
const isSnapshot = (row: unknown): row is Fields =>
  typeof row === 'object' &&
  row !== null &&
  ('authors_parsed' in row || 'versions' in row || 'update_date' in row) &&
  !('publishedAt' in row);

/** A line as `import` takes it, also from arXiv's snapshot. */
export const withSnapshotRow = (line: JsonLine): JsonLine =>
  'value' in line && isSnapshot(line.value) ? { ...line, value: rowOf(line.value) } : line;

function rowOf(row: Fields): object {
  const versions = listOf(row.versions).map((version) => version as Fields | null);
  const [first, last] = [versions[0], versions.at(-1)].map((version) => instant(version?.created));
  const doi = textOf(row.doi)
    .trim()
    .split(/[\s,;]+/)[0]!;
  const abstract = textOf(row.abstract);
  return {
    id: row.id,
    arxivId: row.id,
    title: row.title,
    abstract: unwrapLines(abstract),
    authors: authorsOf(row),
    publishedAt: first ?? null,
    updatedAt: last ?? (textOf(row.update_date) || null),
    version: arxivVersion(`${textOf(row.id)}${textOf(versions.at(-1)?.version)}`),
    categories: textOf(row.categories).split(/\s+/).filter(Boolean),
    doi: parseDoi(doi)?.value ?? null,
  };
}

/** Mon, 2 Apr 2007 19:18:42 GMT */
const instant = (said: unknown): string | null =>
  DateTime.fromRFC2822(textOf(said), { zone: 'utc' }).toISO();

/** By their parts, else by what stands between commas and `and`; remarks on places of work are in parentheses. */
function authorsOf(row: Fields): string[] {
  const parsed = listOf(row.authors_parsed).map((parts) => {
    const [family, given, ...rest] = listOf(parts).map(textOf);
    return [given, family, ...rest].filter(Boolean).join(' ');
  });
  const names =
    parsed.length > 0
      ? parsed
      : textOf(row.authors)
          .replace(/\([^()]*\)/g, '')
          .split(/,| and /);
  return names.map((name) => readableText(name).replace(/\s+/g, ' ').trim()).filter(Boolean);
}
