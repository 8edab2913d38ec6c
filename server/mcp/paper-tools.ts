import { z } from 'zod';
import { defineTool, type McpTool } from './mcp-tool.js';
import { fully, lineOf, papersAnswer, requirePaper } from './paper-answer.js';

export const paperId = z
  .string()
  .max(300)
  .describe('A key such as arxiv:1706.03762 or doi:10.1000/x, as other tools give it.');
export const count = (most: number) =>
  z.number().int().min(1).max(most).default(10).describe(`How many, 1 to ${most}.`);
const day = z.iso.date().optional();

/** Tools for papers, whoever asks. */
export const paperTools: readonly McpTool[] = [
  defineTool({
    name: 'search_papers',
    title: 'Search papers',
    description:
      'Finds research papers on this desk by words and by meaning, best first. Also takes a title, an arXiv id or a DOI; ' +
      '"a phrase", -without, author:, category: and year:2023..2025 narrow it.',
    input: {
      query: z.string().min(1).max(1_000).describe('What the papers are about.'),
      limit: count(50),
      categories: z
        .array(z.string().max(60))
        .max(20)
        .optional()
        .describe('Any of these, such as cs.CL.'),
      publishedAfter: day.describe('YYYY-MM-DD, inclusive.'),
      publishedBefore: day.describe('YYYY-MM-DD, inclusive.'),
    },
    readOnly: true,
    async run({ services }, { query, limit, ...filter }) {
      const { hits } = await services.search.search({ query, filter, mode: 'HYBRID' });
      const entries = hits.slice(0, limit).map(({ id }) => ({ paperId: id }));
      return papersAnswer(services, entries, 'No paper was found.');
    },
  }),
  defineTool({
    name: 'read_paper',
    title: 'Read a paper',
    description: 'Abstract, authors, links and a BibTeX entry of one paper.',
    input: { id: paperId },
    readOnly: true,
    async run({ services }, { id }) {
      const paper = await requirePaper(services, id);
      const [bibtex = ''] = await services.citations.cite([paper], 'BIBTEX');
      const links = [paper.url, paper.pdfUrl].filter(Boolean).join('\n');
      const text = [lineOf(paper), paper.abstract, links, bibtex].filter(Boolean).join('\n\n');
      return { text, data: { ...fully(paper), bibtex } };
    },
  }),
  defineTool({
    name: 'similar_papers',
    title: 'Find similar papers',
    description:
      'Papers of this desk that are near one in meaning, by its authors or liked by its readers, nearest first.',
    input: { id: paperId, limit: count(50) },
    readOnly: true,
    async run({ services }, { id, limit }) {
      const { id: number } = await requirePaper(services, id);
      const [near = []] = await services.similar.lists([{ to: [number], first: limit }]);
      const entries = near.map((neighbour) => ({ paperId: neighbour.id }));
      return papersAnswer(services, entries, 'The paper waits for its vector; try again later.');
    },
  }),
];
