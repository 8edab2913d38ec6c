import type { ExternalId } from '../../features/papers/paper-ref.js';
import { readableText } from '../../formulas/readable-text.js';
import type { ShownPaper } from './first-answers.js';
import { isWeb } from './web-address.js';

interface CitationTagsProps {
  readonly paper: ShownPaper;
  readonly externalIds: readonly ExternalId[];
  readonly address: string;
}

/** The Highwire tags that scholarly crawlers and reference managers read. */
export function CitationTags({ paper, externalIds, address }: CitationTagsProps) {
  const idOf = (scheme: string) => externalIds.find((id) => id.scheme === scheme)?.value;
  const tags: [string, string | undefined][] = [
    ['title', readableText(paper.title)],
    ...paper.authors.map(({ name }): [string, string] => ['author', readableText(name)]),
    ['publication_date', paper.publishedAt?.slice(0, 10).replaceAll('-', '/')],
    ['date', paper.publishedAt?.slice(0, 10).replaceAll('-', '/')],
    ['publisher', idOf('arxiv') && !idOf('doi') ? 'arXiv' : undefined],
    ['doi', idOf('doi')],
    ['arxiv_id', idOf('arxiv')],
    ['pdf_url', isWeb(paper.pdfUrl) ? paper.pdfUrl : undefined],
    ['public_url', isWeb(paper.url) ? paper.url : undefined],
    ['abstract_html_url', address],
    ['abstract', readableText(paper.abstract)],
    ...paper.keywords.map((keyword): [string, string] => ['keywords', keyword]),
  ];
  return tags.map(([name, content], at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: authors may share a name, and nothing reorders
    content ? <meta key={at} name={`citation_${name}`} content={content} /> : null,
  );
}
