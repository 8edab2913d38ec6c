import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, isoDay } from '../../clock.js';
import { projectRoot } from '../../project-root.js';
import { readRow } from './import-row.js';
import type { IngestStore } from './ingest-store.js';
import type { PaperDraft } from './paper-draft.js';

const file = join(projectRoot, 'server/features/ingest/starter-papers.jsonl');
const papersADay = 22;

/** Gives an empty desk its first papers, spread over the last days so that there is a feed to walk through. */
export async function loadStarterPapers(store: IngestStore, clock: Clock): Promise<number> {
  if (!(await store.isEmpty())) return 0;
  const drafts = await readStarterPapers(clock.now());
  await store.upsert(await store.prepare(drafts));
  return drafts.length;
}

async function readStarterPapers(now: Date): Promise<PaperDraft[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const days = Math.ceil(lines.length / papersADay);
  return lines.map((line, at) => {
    const row = readRow(JSON.parse(line));
    if ('problem' in row) throw new Error(`starter paper ${at + 1}: ${row.problem}`);
    // The file goes field by field; taking turns gives every day some of each.
    const feedDate = isoDay(new Date(now.getTime() - (at % days) * 86_400_000));
    return { ...row.draft, feedDate, starter: true };
  });
}
