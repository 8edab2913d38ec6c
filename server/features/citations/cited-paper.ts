import type { Paper } from '../papers/paper.js';

/** What citing needs to know of a paper beside itself. */
export interface CitedAs {
  readonly doi: string | null;
  readonly arxivId: string | null;
  /** Its name in a BibTeX file; of no other paper of the desk. */
  readonly citationKey: string;
}

export interface CitedPaper extends CitedAs {
  readonly paper: Paper;
}

/** arXiv gives every paper a DOI; that one is no other publication. */
const ofArxiv = /^10\.48550\//;

/** The DOI of where it was published beside arXiv. */
export const publishedDoi = ({ doi }: CitedAs): string | null =>
  doi !== null && ofArxiv.test(doi) ? null : doi;

/** Whether arXiv is the only place that it is known to be published at. */
export const isPreprint = (cited: CitedAs): boolean =>
  cited.arxivId !== null && publishedDoi(cited) === null;

export const yearOf = ({ publishedAt }: Paper): string =>
  publishedAt ? String(publishedAt.getUTCFullYear()) : '';
