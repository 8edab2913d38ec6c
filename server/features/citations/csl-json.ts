import { readableText } from '../../formulas/readable-text.js';
import type { Paper } from '../papers/paper.js';
import { readName } from './cited-name.js';
import { type CitedPaper, isPreprint, publishedDoi } from './cited-paper.js';

/** An item of CSL-JSON (schema csl-data 1.0.2). */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string };

/** A paper as processors of the Citation Style Language take it; what is not known is left out. */
export function cslItem(cited: CitedPaper): CslItem {
  const { paper, arxivId, citationKey } = cited;
  const preprint = isPreprint(cited);
  const doi = publishedDoi(cited);
  const known = {
    type: doi ? 'article-journal' : 'article',
    title: readableText(paper.title),
    author: paper.authors.map(({ name }) => cslName(name)),
    issued: paper.publishedAt && {
      'date-parts': [datePartsOf(paper.publishedAt, paper.publishedIn)],
    },
    DOI: doi,
    number: preprint && `arXiv:${arxivId}`,
    publisher: preprint && 'arXiv',
    archive: !preprint && arxivId && 'arXiv',
    archive_location: !preprint && arxivId,
    URL: paper.url,
    abstract: readableText(paper.abstract),
    keyword: paper.keywords.join(', '),
    language: paper.language,
  };
  const given = Object.entries(known).filter(
    ([, value]) => value && !(Array.isArray(value) && value.length === 0),
  );
  return { id: citationKey, ...Object.fromEntries(given) };
}

const datePartsOf = (date: Date, known: Paper['publishedIn']): number[] => {
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return known === null ? parts : parts.slice(0, known === 'year' ? 1 : 2);
};

function cslName(text: string): Record<string, string> {
  const name = readName(text);
  if ('literal' in name) return { literal: name.literal };
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
