import { z } from 'zod';
import { openInput, readJsonLines } from '../../features/ingest/jsonl-reader.js';
import { maxQueryLength } from '../../features/search/search-service.js';
import { defaultLength } from './plan-readers.js';
import type { Planner } from './rank-plan.js';
import { SkippedRows } from './skipped-rows.js';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform((id) => String(id).replace(/\s+/g, ' ').trim()),
  text: z.string().refine((text) => text.trim() !== ''),
});

const modes = { hybrid: 'HYBRID', words: 'WORDS', meaning: 'MEANING' } as const;

/** What the search finds for each query. */
export const planQueries: Planner = async (options, _files, say) => {
  const { queries, k = defaultLength, wordWeight } = options;
  const mode = modes[options.mode as keyof typeof modes] ?? 'HYBRID';
  const asked = await readQueries(queries!, say);
  return {
    ratings: [],
    users: [],
    searches: ['words', 'vectors'],
    requests: ({ services, papers }) =>
      [...asked].map(([id, query]) => ({
        id,
        rank: async () => {
          const { hits } = await services.search.search({ query, filter: {}, mode, wordWeight });
          return papers.named(
            hits.slice(0, k).map(({ id: paperId, score }) => ({ paperId, score })),
          );
        },
      })),
  };
};

async function readQueries(
  path: string,
  say: (line: string) => void,
): Promise<Map<string, string>> {
  const skipped = new SkippedRows(path);
  const asked = new Map<string, string>();
  for await (const row of readJsonLines(openInput(path))) {
    const parsed = 'problem' in row ? null : rowSchema.safeParse(row.value);
    if (!parsed) skipped.add(row.line, (row as { problem: string }).problem);
    else if (!parsed.success) skipped.add(row.line, 'id or text is missing');
    else asked.set(parsed.data.id, shorten(parsed.data.text));
  }
  skipped.report(say);
  return asked;
}

/** The search takes no longer ones; what a query asks for stands at its beginning. */
const shorten = (text: string): string => text.trim().slice(0, maxQueryLength);
