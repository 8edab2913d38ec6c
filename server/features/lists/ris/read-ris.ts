import type { JsonLine } from '../../ingest/jsonl-reader.js';
import { type ListedPaper, rowOf } from '../listed-paper.js';
import { dateIn } from '../said-date.js';

interface RisRecord {
  readonly line: number;
  /** In order; several of one tag. */
  readonly fields: [tag: string, value: string][];
}

/**
 * The records of a RIS file. The readers of npm want it as the format's text has it: one refuses a file with CRLF or without
 * a last line break, the other brings a citation engine that fetches; files of the wild have blanks, breaks and tags of their own.
 */
export function* readRis(text: string): Generator<JsonLine> {
  let any = false;
  for (const record of recordsIn(text)) {
    any = true;
    yield { line: record.line, value: rowOf(listedIn(record)) };
  }
  if (!any && text.trim() !== '') yield { line: 1, problem: 'there is no RIS record in it' };
}

function* recordsIn(text: string): Generator<RisRecord> {
  let record: RisRecord | null = null;
  let line = 0;
  for (const row of text.split(/\r\n|\n|\r/)) {
    line += 1;
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/.exec(row) ?? [];
    if (tag === 'TY' && record) yield record;
    if (tag === 'TY') record = { line, fields: [] };
    else if (tag === 'ER' && record) {
      yield record;
      record = null;
    } else if (tag) record?.fields.push([tag, value.trim()]);
    else continueField(record, row);
  }
  if (record) yield record;
}

/** A line without a tag goes on with the one before. */
function continueField(record: RisRecord | null, row: string): void {
  const last = record?.fields.at(-1);
  if (last && row.trim() !== '') last[1] = `${last[1]}\n${row.trim()}`.trim();
}

function listedIn({ fields }: RisRecord): ListedPaper {
  const all = (...tags: string[]) =>
    tags.flatMap((tag) =>
      fields.flatMap(([name, value]) => (name === tag && value ? [value] : [])),
    );
  const first = (...tags: string[]) => all(...tags)[0] ?? '';
  const dates = all('DA', 'PY', 'Y1').map(dateIn);
  return {
    title: first('TI', 'T1', 'CT', 'BT'),
    abstract: first('AB', 'N2'),
    authors: (all('AU').length > 0 ? all('AU') : all('A1')).map(nameOf).filter(Boolean),
    // The most exact of them.
    published: dates.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0] ?? null,
    keywords: all('KW').flatMap((words) => words.split('\n')),
    arxiv: first('AN'),
    doi: first('DO') || all('M3', 'L3').find((value) => /\b10\.\d{4,9}\//.test(value)),
    urls: all('UR', 'L1', 'L2', 'LK'),
    remarks: all('JO', 'JF', 'JA', 'T2', 'M1', 'N1', 'ID', 'C1'),
  };
}

/** `Last, First, Suffix` with the given names first. */
function nameOf(said: string): string {
  const [last = '', given = '', suffix = ''] = said.split(',').map((part) => part.trim());
  return [given, last, suffix].filter(Boolean).join(' ');
}
