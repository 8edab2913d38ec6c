import { readableText } from '../../formulas/readable-text.js';
import type { Paper } from '../papers/paper.js';
import { readName } from './cited-name.js';

/** What a context object tells of a paper. */
export type CoinsPaper = Pick<Paper, 'key' | 'title' | 'abstract' | 'publishedAt' | 'url'> & {
  readonly authors: readonly { readonly name: string }[];
};

const mostAuthors = 50;

/**
 * A paper as reference managers find it in a page: an OpenURL context object (ANSI/NISO Z39.88-2004) to be the title of a
 * span of the class Z3988. Who has a DOI is an article of a journal, all else Dublin Core with the type that Zotero reads.
 */
export function coins(paper: CoinsPaper, withAbstract = false): string {
  const doi = /^doi:(.*)/s.exec(paper.key)?.[1];
  const title = readableText(paper.title);
  const kind: [string, string | undefined][] = doi
    ? [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft_id', `info:doi/${doi}`],
      ]
    : [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        ['rft.type', 'preprint'],
        ['rft.title', title],
        ['rft.publisher', paper.key.startsWith('arxiv:') ? 'arXiv' : undefined],
      ];
  const facts: [string, string | null | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...kind,
    ...paper.authors.slice(0, mostAuthors).map(({ name }) => authorOf(name)),
    ['rft.date', paper.publishedAt?.toISOString().slice(0, 10)],
    ['rft_id', paper.url && /^https?:/i.test(paper.url) ? paper.url : undefined],
    ['rft.description', withAbstract ? readableText(paper.abstract) : undefined],
  ];
  return facts.flatMap(([name, value]) => (value ? `${name}=${encode(value)}` : [])).join('&');
}

/** With a comma, so that it is divided there and nowhere else. */
function authorOf(text: string): [string, string] {
  const name = readName(text);
  if ('literal' in name) return [/\s/.test(name.literal) ? 'rft.aucorp' : 'rft.au', name.literal];
  const { family, given, particle, suffix } = name;
  const last = [particle, family, suffix].filter(Boolean).join(' ');
  return ['rft.au', `${last}, ${given}`];
}

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ').trim());
