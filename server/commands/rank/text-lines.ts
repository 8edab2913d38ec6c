import type { Readable } from 'node:stream';
import { OperatorError } from '../../errors.js';
import { openInput } from '../../features/ingest/jsonl-reader.js';

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text file (gzip by name too) that are not blank. @throws OperatorError when it can't be read. */
export async function* readTextLines(path: string): AsyncGenerator<TextLine> {
  const input = openInput(path);
  let line = 0;
  try {
    for await (const text of splitLines(input)) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
  } catch (error) {
    throw new OperatorError(`${path} can't be read to its end (${(error as Error).message}).`);
  }
}

async function* splitLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

export type TableRow<Column extends string> = { readonly line: number } & {
  readonly [C in Column]: string;
};

/**
 * The rows of a table with tabs between its cells; the first line names the columns. Cells of a column that is not there
 * are ''. @throws OperatorError when one of `required` is not.
 */
export async function* readTable<Column extends string>(
  path: string,
  required: readonly Column[],
  optional: readonly Column[] = [],
): AsyncGenerator<TableRow<Column>> {
  let names: string[] | undefined;
  for await (const { line, text } of readTextLines(path)) {
    const cells = text.split('\t').map((cell) => cell.trim());
    if (names) yield toRow(line, cells, names, [...required, ...optional]);
    else names = checkHeader(path, cells, required);
  }
}

function checkHeader(path: string, names: string[], required: readonly string[]): string[] {
  const absent = required.filter((name) => !names.includes(name));
  if (absent.length === 0) return names;
  throw new OperatorError(
    `${path} has no column ${absent.join(', ')}: its first line must name the columns, with tabs between.`,
  );
}

function toRow<Column extends string>(
  line: number,
  cells: readonly string[],
  names: readonly string[],
  columns: readonly Column[],
): TableRow<Column> {
  const given = columns.map((name) => [name, cells[names.indexOf(name)] ?? '']);
  return { line, ...Object.fromEntries(given) };
}

/** The first cell of every line, each once, in order. */
export async function readIds(path: string): Promise<string[]> {
  const ids = new Set<string>();
  for await (const { text } of readTextLines(path)) ids.add(text.split('\t')[0]!.trim());
  ids.delete('');
  return [...ids];
}
