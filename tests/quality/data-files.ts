import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A row of a papers file, as far as evaluations look into it. */
export interface PaperRow {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
  readonly feedDate?: string;
  readonly upvotes?: number | null;
  readonly [field: string]: unknown;
}

export interface Interaction {
  readonly userId: string;
  readonly paperId: string;
  readonly rating: string;
  readonly date: string;
  readonly split: string;
}

export async function readJsonl<Row>(path: string): Promise<Row[]> {
  const bytes = await readFile(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

export const without = (row: PaperRow, fields: readonly string[]): PaperRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name))) as never;

export async function writePapers(path: string, rows: readonly object[]): Promise<string> {
  await writeFile(path, gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')));
  return path;
}

/** The rows of a table by the names in its first line. */
export async function readTable<Column extends string>(
  path: string,
): Promise<Record<Column, string>[]> {
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as Record<
      Column,
      string
    >;
  });
}

export async function writeTable(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  await writeFile(path, [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join(''));
  return path;
}

/** Each key with the set of its values, in order. */
export function groups(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const grouped = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    if (!grouped.has(key)) grouped.set(key, new Set());
    grouped.get(key)!.add(value);
  }
  return grouped;
}
