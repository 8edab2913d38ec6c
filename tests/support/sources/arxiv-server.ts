import { type FaultyServer, type Healthy, startFaultyServer } from './faulty-server.js';

export interface ArxivPaper {
  /** Without version. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** ISO 8601 instants of UTC, to the second. */
  readonly published: string;
  readonly updated: string;
  /** The primary one first. */
  readonly categories: readonly string[];
  readonly doi?: string;
}

const atom = 'application/atom+xml; charset=utf-8';

/** arXiv's API as far as Lectern asks it: categories, days of submission, both orders, pages. It gives `perPage` at most. */
export async function startArxivServer(
  papers: () => readonly ArxivPaper[],
  perPage = 5,
): Promise<FaultyServer & { readonly endpoint: string }> {
  const server = await startFaultyServer((url) => answer(url, papers(), perPage));
  return { ...server, endpoint: `${server.url}/api/query` };
}

function answer(url: URL, papers: readonly ArxivPaper[], perPage: number): Healthy {
  const asked = url.searchParams;
  const query = asked.get('search_query') ?? '';
  const ids = asked.get('id_list')?.split(',');
  const found = papers
    .filter((paper) => (ids ? ids.includes(paper.id) : isIn(paper, query)))
    .sort(orderOf(asked));
  const start = Number(asked.get('start'));
  const size = Math.min(perPage, Number(asked.get('max_results')));
  return { type: atom, body: feedOf(found.slice(start, start + size), found.length, start, query) };
}

function isIn(paper: ArxivPaper, query: string): boolean {
  const wanted = [...query.matchAll(/cat:([\w.*-]+)/g)].map(([, name]) => name!);
  const [, from = '', to = '~'] = /submittedDate:\[(\d{12}) TO (\d{12})\]/.exec(query) ?? [];
  const minute = paper.published.replace(/\D/g, '').slice(0, 12);
  const fits = (name: string) =>
    name.endsWith('*')
      ? paper.categories.some((category) => category.startsWith(name.slice(0, -1)))
      : paper.categories.includes(name);
  return wanted.some(fits) && minute >= from && minute <= to;
}

function orderOf(asked: URLSearchParams): (a: ArxivPaper, b: ArxivPaper) => number {
  const by = asked.get('sortBy') === 'lastUpdatedDate' ? 'updated' : 'published';
  const sign = asked.get('sortOrder') === 'ascending' ? 1 : -1;
  return (a, b) => sign * (a[by].localeCompare(b[by]) || a.id.localeCompare(b.id));
}

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function feedOf(
  papers: readonly ArxivPaper[],
  total: number,
  start: number,
  query: string,
): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/kbE+jLcHsSENBy428JNKSKJMjNA</id>
  <title>arXiv Query: search_query=${escapeXml(query)}&amp;id_list=&amp;start=${start}&amp;max_results=200</title>
  <updated>2026-01-20T00:00:00Z</updated>
  <opensearch:itemsPerPage>200</opensearch:itemsPerPage>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>${start}</opensearch:startIndex>
${papers.map(entryOf).join('\n')}
</feed>`;
}

const entryOf = (paper: ArxivPaper): string => `  <entry>
    <id>http://arxiv.org/abs/${paper.id}v${paper.version}</id>
    <title>${escapeXml(paper.title)}</title>
    <updated>${paper.updated}</updated>
    <link href="https://arxiv.org/abs/${paper.id}v${paper.version}" rel="alternate" type="text/html"/>
    <summary>${escapeXml(paper.abstract)}</summary>
${paper.categories.map((term) => `    <category term="${term}" scheme="http://arxiv.org/schemas/atom"/>`).join('\n')}
    <published>${paper.published}</published>
    <arxiv:primary_category term="${paper.categories[0]}"/>
${paper.authors.map((name) => `    <author>\n      <name>${escapeXml(name)}</name>\n    </author>`).join('\n')}
${paper.doi ? `    <arxiv:doi>${escapeXml(paper.doi)}</arxiv:doi>` : ''}
  </entry>`;
