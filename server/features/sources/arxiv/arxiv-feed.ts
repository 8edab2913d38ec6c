import { BadAnswer, FetchFailure } from '../../../net/fetch-failure.js';
import { arxivVersion, parseArxivId, parseDoi } from '../../papers/paper-ref.js';
import { isElement, listOf, readXml, textOf, type XmlElement } from '../read-xml.js';
import { unwrapLines } from '../unwrap-lines.js';

export interface ArxivEntry {
  /** As `import` takes it. */
  readonly row: {
    readonly id: string;
    readonly title: string;
    readonly abstract: string;
    readonly authors: readonly string[];
    readonly publishedAt: string;
    readonly updatedAt: string;
    readonly version: number | null;
    readonly categories: readonly string[];
    readonly doi: string | null;
  };
  /** Tells versions of a paper apart too. */
  readonly version: string;
}

export interface ArxivFeed {
  readonly entries: readonly ArxivEntry[];
  /** How many papers the whole question has, null when the answer does not say. */
  readonly total: number | null;
}

/**
 * Reads an answer of arXiv's API (Atom; info.arxiv.org/help/api).
 * @throws BadAnswer when it is none, FetchFailure when it says what was wrong with the question.
 */
export function readArxivFeed(text: string): ArxivFeed {
  const { feed } = readXml(text, ['entry', 'author', 'category']);
  if (!isElement(feed)) throw new BadAnswer('there is no feed in it');
  const entries = listOf(feed, 'entry');
  for (const entry of entries) refuseIfError(entry);
  const total = textOf(feed.totalResults).trim();
  return {
    entries: entries.map(readEntry),
    total: /^\d{1,9}$/.test(total) ? Number(total) : null,
  };
}

/** A bad question is answered by a feed as well, with one entry that says why. */
function refuseIfError(entry: XmlElement): void {
  if (!/\/api\/errors/.test(textOf(entry.id))) return;
  throw new FetchFailure('REFUSED', `arXiv says: ${textOf(entry.summary).slice(0, 300)}`);
}

function readEntry(entry: XmlElement): ArxivEntry {
  const named = textOf(entry.id).trim();
  const version = named.replace(/^.*?\/abs\//, '');
  const id = parseArxivId(version)?.value ?? version;
  const doi = parseDoi(textOf(entry.doi).trim().split(/\s/)[0]!);
  return {
    version,
    row: {
      id,
      title: textOf(entry.title),
      abstract: unwrapLines(textOf(entry.summary)),
      authors: listOf(entry, 'author').map(({ name }) => textOf(name)),
      publishedAt: textOf(entry.published).trim(),
      updatedAt: textOf(entry.updated).trim(),
      version: arxivVersion(version),
      categories: categoriesOf(entry),
      doi: doi?.value ?? null,
    },
  };
}

/** The primary one first. Old entries also have codes of ACM and MSC there, which are no categories of arXiv. */
function categoriesOf(entry: XmlElement): string[] {
  const { primary_category: primary } = entry;
  const first = isElement(primary) ? [textOf(primary['@term'])] : [];
  const all = [...first, ...listOf(entry, 'category').map((category) => textOf(category['@term']))];
  return [...new Set(all)].filter((term) => /^[a-z-]+(\.[A-Za-z-]+)?$/.test(term));
}
