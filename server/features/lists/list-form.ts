import { basename } from 'node:path';

/** How lists of papers are written: by Lectern and arXiv a line a paper, and by reference managers. */
export type ListForm = 'JSONL' | 'BIBTEX' | 'RIS' | 'CSL_JSON';

const byEnding: Readonly<Record<string, ListForm>> = {
  jsonl: 'JSONL',
  ndjson: 'JSONL',
  bib: 'BIBTEX',
  bibtex: 'BIBTEX',
  ris: 'RIS',
};

/** What a file is by its name, also packed; null where its beginning has to tell. */
export function formByName(path: string): ListForm | null {
  const [, ending = ''] = /\.([a-z]+)(?:\.gz)?$/i.exec(basename(path)) ?? [];
  return byEnding[ending.toLowerCase()] ?? null;
}

/** How many bytes `formByBeginning` wants to see. */
export const tellingBytes = 64 * 1024;

/** What a text is by how it begins; null when it is none of these. */
export function formByBeginning(text: string): ListForm | null {
  const start = text.replace(/^[\uFEFF\s]+/, '');
  if (/^TY {1,2}-/m.test(start)) return 'RIS';
  if (/^[^\S\n]*@\s*[a-z]+\s*[{(]/im.test(start) && !/^[{[]/.test(start)) return 'BIBTEX';
  if (start.startsWith('[')) return 'CSL_JSON';
  if (start.startsWith('{')) return isRow(start.split('\n', 1)[0]!) ? 'JSONL' : 'CSL_JSON';
  return null;
}

/** One paper a line: unlike a list within an object, and unlike an object that goes over several lines. */
const isRow = (line: string): boolean =>
  /^\{\s*"/.test(line) && !/^\{\s*"(?:items|references)"\s*:/.test(line);
