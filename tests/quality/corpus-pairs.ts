import { join } from 'node:path';
import { sameWork } from '../../server/features/duplicates/same-work.js';
import type { WorkRecord } from '../../server/features/duplicates/work-record.js';
import { projectRoot } from '../../server/project-root.js';
import { type PaperRow, readJsonl, readTable } from './data-files.js';
import { agreement } from './duplicates-evaluation.js';
import type { Evaluation } from './figure.js';
import type { Workplace } from './rank-run.js';

const arxivId = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/;

/**
 * The same of pairs as they stand in real records, most of them of one group of authors and near in their words. The project
 * holds only their ids and what a person said of them.
 */
export const corpusPairsEvaluation: Evaluation = {
  set: 'corpus-100k',
  name: 'duplicates among near records',
  run: async (place) => {
    const papers = await readPapers(place);
    const pairs = await readTable<'oneId' | 'otherId' | 'same'>(
      join(projectRoot, 'tests/quality/duplicates/corpus-pairs.tsv'),
    );
    return agreement(
      pairs.map(({ oneId, otherId, same }) => ({
        same: same === 'yes',
        verdict: sameWork(papers.get(oneId)!, papers.get(otherId)!),
      })),
    );
  },
};

async function readPapers({ data }: Workplace): Promise<Map<string, WorkRecord>> {
  const sets = await Promise.all(
    ['hf-daily', 'corpus-100k'].map((set) =>
      readJsonl<PaperRow>(join(data, set, 'papers.jsonl.gz')),
    ),
  );
  return new Map(sets.flat().map((row) => [row.id, recordOf(row)]));
}

const recordOf = ({ id, title, authors = [], abstract = '', ...row }: PaperRow): WorkRecord => ({
  title,
  authors,
  abstract,
  year: Number(row.year ?? String(row.date ?? row.publishedAt ?? '').slice(0, 4)) || null,
  keys: [`${arxivId.test(id) ? 'arxiv' : 'file'}:${id}`],
});
