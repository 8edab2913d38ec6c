import { createHash } from 'node:crypto';
import { titleWords } from '../duplicates/title-words.js';
import { idsOf, type SaidIds } from './said-ids.js';
import { withoutMarkup } from './without-markup.js';

/** A paper as an entry of a list says it, whatever the list's form. '' or nothing where it does not say. */
export interface ListedPaper extends SaidIds {
  readonly title: string;
  readonly abstract?: string | undefined;
  /** Given names first. */
  readonly authors: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string | null | undefined;
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
}

const mostKeywords = 200;
const longestKeyword = 500;

/** The row that `import` takes of it. */
export function rowOf(paper: ListedPaper): object {
  const { arxivId, doi, url } = idsOf(paper);
  const title = withoutMarkup(paper.title);
  return {
    id: arxivId ?? doi ?? ownId(title, paper.authors),
    title,
    abstract: withoutMarkup(paper.abstract ?? ''),
    authors: paper.authors.map(withoutMarkup).filter(Boolean),
    publishedAt: paper.published ?? null,
    categories: paper.categories ?? [],
    keywords: (paper.keywords ?? [])
      .filter((keyword) => keyword.length <= longestKeyword)
      .slice(0, mostKeywords),
    doi,
    url,
  };
}

/** For who has no id of the world: the same for the same work in whatever list, and whatever it is called there. */
function ownId(title: string, [first = '']: readonly string[]): string {
  // It is no paper then, which is said of its title.
  if (title === '') return 'untitled';
  const said = `${titleWords(title).join(' ') || title}\n${titleWords(first).at(-1) ?? ''}`;
  return `list-${createHash('sha256').update(said).digest('hex').slice(0, 24)}`;
}
