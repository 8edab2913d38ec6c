import { parseArxivId, parseDoi } from '../papers/paper-ref.js';

/** Where an entry may say by which ids the world knows a paper. */
export interface SaidIds {
  /** As it stands in a field for arXiv's ids. */
  readonly arxiv?: string | null | undefined;
  readonly doi?: string | null | undefined;
  /** The best first. */
  readonly urls?: readonly (string | null | undefined)[];
  /** Notes and names of journals, where `arXiv:2403.04132` may stand. */
  readonly remarks?: readonly (string | null | undefined)[];
}

export interface FoundIds {
  readonly arxivId: string | null;
  readonly doi: string | null;
  readonly url: string | null;
}

const known = (texts: readonly (string | null | undefined)[] = []): string[] =>
  texts.flatMap((text) => (text ? [text.trim()] : []));

/** The ids that an entry names in any of its ways; what is none is left out, since the paper is worth more. */
export function idsOf({ arxiv, doi, urls, remarks }: SaidIds): FoundIds {
  const addresses = known(urls).flatMap((url) => /https?:\/\/[^\s{}\\"<>|]+/i.exec(url) ?? []);
  const dois = known([doi, ...addresses]).map(cleanDoi);
  const arxivId = firstOf([
    ...known([arxiv]).map(arxivIn),
    ...dois.map(arxivIn),
    ...addresses.map((url) => arxivIn(addressOnArxiv(url))),
    ...known(remarks).map((text) => arxivIn(/\barXiv:\s*(\S+)/i.exec(text)?.[1] ?? '')),
  ]);
  const found = firstOf(dois.map((text) => parseDoi(text)?.value ?? null));
  return {
    arxivId,
    doi: found !== null && found.length <= 500 ? found : null,
    url: pick(addresses),
  };
}

const firstOf = (values: readonly (string | null)[]): string | null =>
  values.find((value) => value !== null) ?? null;

const arxivIn = (text: string): string | null =>
  parseArxivId(text.trim().replace(/[\].,;)}]+$/, ''))?.value ?? null;

const addressOnArxiv = (url: string): string =>
  /^https?:\/\/(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html)\/([^?#]+)/i
    .exec(url)?.[1]
    ?.replace(/\.pdf$/i, '') ?? '';

/** Without the escapes of TeX, and without what stands around it. */
const cleanDoi = (text: string): string =>
  text
    .replace(/\\(?=[_&%#{}$])/g, '')
    .replace(/^.*?(?=\b10\.\d{4,9}\/)/, '')
    .replace(/\s.*$/, '');

const pick = (addresses: readonly string[]): string | null =>
  addresses.find((url) => url.length <= 2_000) ?? null;
