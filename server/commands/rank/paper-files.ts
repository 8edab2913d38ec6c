import { readRow } from '../../features/ingest/import-row.js';
import { openInput, readJsonLines } from '../../features/ingest/jsonl-reader.js';
import type { PaperDraft } from '../../features/ingest/paper-draft.js';
import type { ExternalId } from '../../features/papers/paper-ref.js';

/** What has to be known of the paper files before they are taken in. */
export interface PaperFiles {
  /** By the id that the file gives: what the desk knows the paper by. */
  readonly papers: ReadonlyMap<string, ExternalId>;
  /** Ids of papers that come without any date. */
  readonly undated: ReadonlySet<string>;
  /** The latest date in them, in milliseconds; null when they have none. */
  readonly latest: number | null;
  /** Feed days whose papers all come without a count of upvotes, earliest first. */
  readonly unvotedDays: readonly string[];
}

/** Reads the files once; rows that can't be used are left to the import to name. */
export async function scanPaperFiles(files: readonly string[]): Promise<PaperFiles> {
  const papers = new Map<string, ExternalId>();
  const undated = new Set<string>();
  const voted = new Map<string, boolean>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const file of files)
    for await (const { id, draft } of readDrafts(file)) {
      papers.set(id, draft.externalIds[0]!);
      if (!draft.feedDate && !draft.publishedAt) undated.add(id);
      else undated.delete(id);
      if (draft.feedDate)
        voted.set(draft.feedDate, draft.upvotes !== null || (voted.get(draft.feedDate) ?? false));
      latest = Math.max(latest, ...datesOf(draft));
    }
  const unvotedDays = [...voted].flatMap(([day, any]) => (any ? [] : [day])).sort();
  return { papers, undated, latest: Number.isFinite(latest) ? latest : null, unvotedDays };
}

async function* readDrafts(file: string): AsyncGenerator<{ id: string; draft: PaperDraft }> {
  for await (const row of readJsonLines(openInput(file))) {
    const result = 'problem' in row ? row : readRow(row.value);
    if (!('draft' in result)) continue;
    const { id } = (row as { value: { id: string | number } }).value;
    yield { id: String(id).trim(), draft: result.draft };
  }
}

const datesOf = ({ publishedAt, updatedAt, feedDate }: PaperDraft): number[] =>
  [publishedAt, updatedAt, feedDate].flatMap((date) => (date ? [Date.parse(date)] : []));
