import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { PaperFeed } from './paper-feed.js';

export interface FeedForm {
  readonly mediaType: string;
  write(feed: PaperFeed): string;
}

const generator = 'Lectern';
const rights = 'The papers belong to their authors.';

/** By the ending of their address. */
export const feedForms: Readonly<Record<string, FeedForm>> = {
  rss: { mediaType: 'application/rss+xml', write: rss },
  atom: { mediaType: 'application/atom+xml', write: atom },
  json: { mediaType: 'application/feed+json', write: json },
};

/** RSS 2.0: descriptions are HTML, and authors of whom no mail address is known are Dublin Core's. */
function rss({ title, description, pageUrl, url, changedAt, entries }: PaperFeed): string {
  return generateRssFeed({
    title: xmlText(title),
    link: pageUrl,
    description: xmlText(description),
    copyright: rights,
    lastBuildDate: changedAt,
    generator,
    atom: { links: [{ href: url('rss'), rel: 'self', type: feedForms.rss!.mediaType }] },
    items: entries.map((entry) => ({
      title: xmlText(entry.title),
      link: entry.url,
      guid: { value: entry.url, isPermaLink: true },
      pubDate: entry.at,
      description: html(entry.text),
      dc: { creators: entry.authors.map(xmlText) },
      categories: entry.categories.map((name) => ({ name: xmlText(name) })),
    })),
  });
}

/** Atom (RFC 4287). */
function atom({ title, description, pageUrl, url, changedAt, entries }: PaperFeed): string {
  return generateAtomFeed({
    id: url('atom'),
    title: plain(title),
    subtitle: plain(description),
    rights: plain(rights),
    updated: changedAt,
    generator: { text: generator },
    authors: [{ name: generator }],
    links: [
      { href: pageUrl, rel: 'alternate', type: 'text/html' },
      { href: url('atom'), rel: 'self', type: feedForms.atom!.mediaType },
    ],
    entries: entries.map((entry) => ({
      id: entry.url,
      title: plain(entry.title),
      summary: plain(entry.text),
      published: entry.at,
      updated: entry.at,
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      authors: entry.authors.map((name) => ({ name: xmlText(name) })),
      categories: entry.categories.map((term) => ({ term: xmlText(term) })),
    })),
  });
}

/** JSON Feed 1.1. */
function json({ title, description, pageUrl, url, entries }: PaperFeed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: pageUrl,
    feed_url: url('json'),
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.text.trim() || entry.title,
      date_published: entry.at,
      authors: entry.authors.map((name) => ({ name })),
      tags: [...entry.categories],
    })),
  });
  // The list may be empty, but has to be there.
  return JSON.stringify({ items: [], ...(feed as object) }, null, 2);
}

/** Without what no XML 1.0 document may hold. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

const plain = (text: string) => ({ value: xmlText(text), type: 'text' }) as const;

const html = (text: string): string =>
  `<p>${xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`;
