import { DateTime } from 'luxon';
import { BadAnswer } from '../../../net/fetch-failure.js';
import { parseArxivId, parseDoi } from '../../papers/paper-ref.js';
import { isElement, listOf, readXml, textOf, type XmlElement } from '../read-xml.js';
import { abstractIn, namesIn, plainText } from './feed-text.js';

/**
 * Reads a feed of any usual form: RSS 2.0 and 0.9x, RSS 1.0 (RDF, as bioRxiv has it), Atom. Gives rows as `import` takes
 * them. @throws BadAnswer when it is none.
 */
export function readFeed(text: string): object[] {
  const lists = ['item', 'entry', 'author', 'creator', 'category', 'link', 'identifier'];
  const { rss, RDF: rdf, feed } = readXml(text, lists);
  if (isElement(feed)) return listOf(feed, 'entry').map(readEntry);
  if (isElement(rdf)) return listOf(rdf, 'item').map(readItem);
  const channel = isElement(rss) ? rss.channel : undefined;
  if (isElement(channel)) return listOf(channel, 'item').map(readItem);
  throw new BadAnswer('there is no feed in it');
}

/** Those of plain text too, such as a creator. */
const valuesOf = (parent: XmlElement, name: string): unknown[] => {
  const found = parent[name];
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
};
const textsOf = (parent: XmlElement, name: string): string[] =>
  valuesOf(parent, name)
    .map((value) => textOf(value).trim())
    .filter(Boolean);

function readItem(item: XmlElement): object {
  const [link = textOf(item['@about']).trim()] = textsOf(item, 'link');
  const guid = textOf(item.guid).trim();
  const creators = [...textsOf(item, 'creator'), ...textsOf(item, 'author')];
  const said = [...textsOf(item, 'identifier'), textOf(item.doi), guid, link];
  return {
    ...idsOf(said, guid || link),
    title: plainText(textOf(item.title)),
    abstract: abstractIn(plainText(textOf(item.encoded) || textOf(item.description))),
    authors: namesIn(creators.map(withoutAddress)),
    publishedAt: dateOf(textOf(item.date) || textOf(item.publicationDate) || textOf(item.pubDate)),
    keywords: textsOf(item, 'category'),
    url: link || null,
  };
}

function readEntry(entry: XmlElement): object {
  const links = listOf(entry, 'link');
  const alternate = links.find((link) => (link['@rel'] ?? 'alternate') === 'alternate');
  const link = textOf((alternate ?? links[0])?.['@href']).trim();
  const id = textOf(entry.id).trim();
  const names = listOf(entry, 'author').map(({ name }) => textOf(name));
  return {
    ...idsOf([...textsOf(entry, 'identifier'), textOf(entry.doi), id, link], id || link),
    title: plainText(textOf(entry.title)),
    abstract: abstractIn(plainText(textOf(entry.summary) || textOf(entry.content))),
    authors: names.length === 1 ? namesIn(names) : names,
    publishedAt: dateOf(textOf(entry.published) || textOf(entry.issued)),
    updatedAt: dateOf(textOf(entry.updated)),
    keywords: listOf(entry, 'category').map((category) => textOf(category['@term'])),
    url: link || null,
  };
}

/** By its DOI or arXiv id where one is said or stands in an address, else by the feed's own. */
function idsOf(said: readonly string[], own: string): { id: string; doi: string | null } {
  const doi = said.map(doiIn).find((found) => found !== null) ?? null;
  const arxiv = said.map(arxivIn).find((found) => found !== null);
  return { id: arxiv ?? doi ?? own, doi };
}

const doiIn = (text: string): string | null => {
  const [found = text] = /10\.\d{4,9}\/[^\s?#]+/.exec(text) ?? [];
  // A version, or the page of it, is no part of bioRxiv's and medRxiv's.
  return parseDoi(found.replace(/^(10\.1101\/[\d.]+)v\d.*$/, '$1'))?.value ?? null;
};

const arxivIn = (text: string): string | null => {
  const id = /^(?:oai:arXiv\.org:|https?:\/\/arxiv\.org\/abs\/)(\S+)$/i.exec(text)?.[1];
  return id === undefined ? null : (parseArxivId(id)?.value ?? null);
};

/** `jane@example.org (Jane Doe)`, as RSS wants it. */
const withoutAddress = (name: string): string => /^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? name;

/** What is no date is left out: the paper is worth more than it. */
function dateOf(text: string): string | null {
  const said = text.trim();
  const forms = [
    DateTime.fromISO(said, { zone: 'utc' }),
    DateTime.fromRFC2822(said, { zone: 'utc' }),
  ];
  const date = forms.find(({ isValid, year }) => isValid && year >= 1000 && year < 2200);
  return date?.toISO() ?? null;
}
