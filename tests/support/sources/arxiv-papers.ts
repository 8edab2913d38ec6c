import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';
import type { ArxivPaper } from './arxiv-server.js';

const file = join(projectRoot, 'server/features/ingest/starter-papers.jsonl');

interface Row {
  readonly arxivId?: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

const known = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Row => JSON.parse(line))
  .filter(({ arxivId }) => arxivId !== undefined);

/** Real papers, with abstracts in Lectern's words, as if they had come to cs.CL one an hour from a day on. */
export function arxivPapers(count: number, firstDay: string): ArxivPaper[] {
  return known.slice(0, count).map(({ arxivId, title, abstract, authors }, at) => {
    const hour = new Date(Date.parse(`${firstDay}T00:30:00Z`) + at * 3_600_000);
    const published = hour.toISOString().replace('.000Z', 'Z');
    const categories = at % 2 === 0 ? ['cs.CL', 'cs.LG'] : ['stat.ML', 'cs.CL'];
    return {
      ...{ id: arxivId!, version: 1, title, authors, published, updated: published, categories },
      abstract: wrapped(abstract),
    };
  });
}

/** The next version of a paper. */
export const replaced = (paper: ArxivPaper, updated: string, title = paper.title): ArxivPaper => ({
  ...paper,
  ...{ version: paper.version + 1, updated, title },
});

const wrapped = (text: string): string => `  ${text.replace(/(.{60,79}) /g, '$1\n')}\n`;
