import type { JsonLine } from '../ingest/jsonl-reader.js';
import { readBibtex } from './bibtex/read-bibtex.js';
import { readCslJson } from './csl/read-csl.js';
import type { ListForm } from './list-form.js';
import { readRis } from './ris/read-ris.js';

/** A form that a reference manager writes. */
export type WholeForm = Exclude<ListForm, 'JSONL'>;

const readers: Readonly<Record<WholeForm, (text: string) => Generator<JsonLine>>> = {
  BIBTEX: readBibtex,
  RIS: readRis,
  CSL_JSON: readCslJson,
};

/** The entries of a list as rows that `import` takes, each with the line that it begins at. */
export const readList = (text: string, form: WholeForm): Generator<JsonLine> => readers[form](text);
