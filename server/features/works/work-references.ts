import { parseArxivId, parseDoi } from '../papers/paper-ref.js';
import type { Reference } from './work.js';

/** No work that is read by anyone cites more. */
const most = 5_000;

/** A cited DOI, which may be arXiv's; null when it is none. */
export function referenceByDoi(doi: string): Reference | null {
  const found = parseArxivId(doi) ?? parseDoi(doi);
  return found && (found.scheme === 'arxiv' || found.scheme === 'doi')
    ? { scheme: found.scheme, value: found.value }
    : null;
}

/** An id of arXiv in the words of a reference: arXiv:1706.03762, arxiv.org/abs/1706.03762. */
export function arxivReference(text: string): Reference | null {
  const [, id] =
    /arxiv(?:\.org\/(?:abs|pdf)\/|(?:\s*preprint\s*arxiv)?\s*:\s*)([\w./-]+)/i.exec(text) ?? [];
  const found = id === undefined ? null : parseArxivId(id.replace(/(\.pdf)?[./-]*$/i, ''));
  return found ? { scheme: 'arxiv', value: found.value } : null;
}

/** Each once. */
export function uniqueReferences(all: readonly (Reference | null)[]): Reference[] {
  const known = all.filter((one) => one !== null && one.value.length <= 500) as Reference[];
  return [...new Map(known.map((one) => [`${one.scheme}:${one.value}`, one])).values()].slice(
    0,
    most,
  );
}
