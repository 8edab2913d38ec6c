import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RouteFiles } from './client-build.js';
import { FileLinks } from './FileLinks.js';
import type { FirstAsker } from './first-asker.js';
import type { ReaderWords } from './reader-words.js';

/** What the desk puts into the client's index.html. */
export interface PageParts {
  readonly head: ReactNode;
  /** Of the page's own module. */
  readonly files?: RouteFiles;
  /** Inside #root until the client takes over. */
  readonly content?: ReactNode;
  /** Answers for the client's cache. */
  readonly data?: readonly unknown[];
}

/** A page, and whether there is anything at its address. */
export interface WrittenPage extends PageParts {
  readonly status?: number;
}

/** Makes a page of the answers to the client's first queries. */
export type PageWriter = (
  asker: FirstAsker,
  request: FastifyRequest,
  words: ReaderWords,
) => Promise<WrittenPage>;

const headMark = /<!-- page-head[\s\S]*?<!-- \/page-head -->/;
const rootMark = '<div id="root"></div>';

/**
 * Cuts index.html once and fills the gaps for each page.
 * @throws when it has lost a mark.
 */
export function createShell(html: string): (parts: PageParts) => string {
  const head = headMark.exec(html)?.[0] ?? '';
  const [start, afterHead] = cut(html, head);
  const [middle, beforeRoot] = cut(afterHead, '</head>');
  const [body, end] = cut(beforeRoot, rootMark);
  const draw = (node: ReactNode) => (node ? renderToStaticMarkup(node) : '');
  return (page) =>
    [
      start,
      draw(page.head),
      middle,
      draw(page.files && FileLinks(page.files)),
      '</head>',
      body,
      `<div id="root">${draw(page.content)}</div>`,
      dataScript(page.data),
      end,
    ].join('');
}

/** @throws unless the text holds the mark. */
function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (mark === '' || at === -1) throw new Error(`index.html has lost ${mark || 'its page-head'}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** JSON that no text in it can end: a browser sees '<' only where the script itself ends. */
const dataScript = (data: readonly unknown[] = []): string =>
  data.length === 0
    ? ''
    : `<script type="application/json" id="first-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** Changes with the page; weak, since the wire may carry it compressed. */
export const entityTag = (page: string): string =>
  `W/"${createHash('sha1').update(page).digest('base64url')}"`;
