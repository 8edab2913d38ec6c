export type Scheme = 'arxiv' | 'doi' | 'file';

export interface ExternalId {
  readonly scheme: Scheme;
  readonly value: string;
}

/** How a caller names a paper: by Lectern's number or by an external id. */
export type PaperRef = { readonly id: number } | ExternalId;

const largestId = 2_147_483_647;
const arxivId = /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/** Reads `17`, `arxiv:2403.04132v2`, `doi:10.1000/X` or `file:cul0`; null when it is none of these. */
export function parsePaperRef(text: string): PaperRef | null {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text) <= largestId ? { id: Number(text) } : null;
  const [, scheme, value = ''] = /^(arxiv|doi|file):(.+)$/su.exec(text) ?? [];
  if (scheme === 'arxiv') return parseArxivId(value);
  if (scheme === 'doi') return parseDoi(value) ?? parseArxivId(value);
  return scheme === 'file' && !value.includes('\0') ? { scheme: 'file', value } : null;
}

/** An arXiv id of either style without its version, also from the DOI that arXiv gives; null when the text is none. */
export function parseArxivId(text: string): ExternalId | null {
  const value = arxivId.exec(
    text.trim().replace(/^(arxiv:|(doi:|https?:\/\/(dx\.)?doi\.org\/)?10\.48550\/arxiv\.)/i, ''),
  )?.[1];
  return value ? { scheme: 'arxiv', value } : null;
}

/** Which version an arXiv id names; null when it names none, or is no arXiv id. */
export function arxivVersion(text: string): number | null {
  const version = /v(\d{1,3})$/.exec(text.trim())?.[1];
  return version && parseArxivId(text) ? Number(version) : null;
}

/**
 * A DOI in lower case, since DOIs are compared without regard to case; also from its doi.org address. Null for one that
 * arXiv gave, which says no more than the arXiv id.
 */
export function parseDoi(text: string): ExternalId | null {
  const value = text
    .trim()
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, '')
    .toLowerCase();
  const isDoi = /^10\.\d{4,9}\/[^\s\p{Cc}]+$/u.test(value) && !parseArxivId(value);
  return isDoi ? { scheme: 'doi', value } : null;
}

export const formatKey = ({ scheme, value }: ExternalId): string => `${scheme}:${value}`;

/** Kinds of ids, from that whose records say most of a paper to that whose say least. */
export const schemesByWorth: readonly string[] = ['arxiv', 'doi', 'file'];
