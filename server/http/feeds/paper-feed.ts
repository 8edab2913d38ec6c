import type { Paper } from '../../features/papers/paper.js';
import { readableText } from '../../formulas/readable-text.js';
import { paperPath } from '../pages/feed-address.js';

/** Papers for feed readers, whatever form they are written in. */
export interface PaperFeed {
  readonly title: string;
  readonly description: string;
  /** Where a person reads it. */
  readonly pageUrl: string;
  /** Its own address, by the ending that says which form. */
  url(ending: string): string;
  readonly changedAt: Date;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly at: Date;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** An entry is known to readers by the address of the paper's page. */
export function feedEntry(
  paper: Paper,
  publicUrl: string,
  at = new Date(paper.feedDate),
): FeedEntry {
  return {
    url: publicUrl + paperPath(paper.key),
    title: oneLine(readableText(paper.title)),
    text: readableText(paper.abstract),
    at,
    authors: paper.authors.map(({ name }) => oneLine(name)),
    categories: paper.categories,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim() || 'Without a title';
