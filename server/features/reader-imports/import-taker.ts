import { readRow } from '../ingest/import-row.js';
import type { ImportService } from '../ingest/import-service.js';
import { emptySummary } from '../ingest/import-service.js';
import type { JsonLine } from '../ingest/jsonl-reader.js';
import type { PaperDraft } from '../ingest/paper-draft.js';
import { readTag, spelledAsBefore } from '../library/saved-paper.js';
import { namedInLongText } from '../papers/named-in-text.js';
import { formatKey } from '../papers/paper-ref.js';
import type { PaperStore } from '../papers/paper-store.js';
import type { IdLookup } from './id-lookup.js';
import { type Miss, noCounts } from './reader-import.js';
import type { ListedId, ReaderImportStore } from './reader-import-store.js';

interface Entry {
  readonly row: object;
  readonly draft: PaperDraft;
}

// A reader who looks on sees it move, and the main loop has its turns between.
const batchSize = 25;
const longestName = 200;

/** Takes what a reader's list names into their library: known papers as they are, others with the title to make one of. */
export class ImportTaker {
  constructor(
    private readonly store: ReaderImportStore,
    private readonly papers: PaperStore,
    private readonly imports: Pick<ImportService, 'importRows'>,
    /** Null where who runs the desk wants nobody to be asked. */
    private readonly lookup: Pick<IdLookup, 'rows'> | null = null,
  ) {}

  /** Entries as readers of lists yield them; those without a line have 0. What came before an abort is in. */
  async takeEntries(
    id: string,
    lines: AsyncIterable<JsonLine> | Iterable<JsonLine>,
    signal: AbortSignal,
  ): Promise<void> {
    let batch: JsonLine[] = [];
    for await (const line of lines) {
      signal.throwIfAborted();
      batch.push(line);
      if (batch.length < batchSize) continue;
      await this.takeBatch(id, batch);
      batch = [];
    }
    if (batch.length > 0) await this.takeBatch(id, batch);
  }

  /** Ids of arXiv, DOIs and titles in any text; ids that nobody who was asked has are named. */
  async takeText(id: string, text: string, signal: AbortSignal): Promise<void> {
    const { externalIds, titles } = await namedInLongText(text.replaceAll('\0', ''));
    const byId = await this.papers.findIdsByExternalIds(externalIds);
    const byTitle = await this.papers.findIdsByTitles(titles);
    const here = [...new Set([...byId.values(), ...byTitle])];
    const listed = here.map((paperId) => ({ id: paperId, tags: [] }));
    await this.note(id, listed, { found: listed.length, added: 0, misses: [] });
    const unknown = externalIds.filter((one) => !byId.has(formatKey(one)));
    if (this.lookup) await this.takeEntries(id, this.lookup.rows(unknown, signal), signal);
    const known = await this.papers.findIdsByExternalIds(unknown);
    const misses = unknown
      .map(formatKey)
      .filter((key) => !known.has(key))
      .map((key) => ({ line: null, name: key, reason: this.lookup ? nowhere : notHere }));
    await this.note(id, [], { found: misses.length, added: 0, misses });
  }

  private async takeBatch(id: string, lines: readonly JsonLine[]): Promise<void> {
    const { entries, misses } = read(lines);
    const ids = entries.flatMap(({ draft }) => draft.externalIds);
    const before = await this.papers.findIdsByExternalIds(ids);
    const unknown = entries.filter(({ draft }) => !keysOf(draft).some((key) => before.has(key)));
    if (unknown.length > 0) await this.add(unknown);
    const after = unknown.length > 0 ? await this.papers.findIdsByExternalIds(ids) : before;
    const known = await this.store.tagsKnown(id);
    const here = entries.flatMap(({ draft }) => {
      const paperId = firstKnown(draft, after);
      return paperId === undefined ? [] : { id: paperId, tags: tagsOf(draft.keywords, known) };
    });
    // Of those that turned out to be a paper with another id nothing has their key.
    const added = await this.store.keysHere(unknown.map(({ draft }) => keysOf(draft)[0]!));
    await this.note(id, here, { found: lines.length, added, misses });
  }

  private add(entries: readonly Entry[]): Promise<void> {
    const rows = entries.map(({ row }) => row);
    return this.imports.importRows(rows, 'a list', emptySummary(), 1, { secondHand: true });
  }

  private async note(
    id: string,
    listed: readonly ListedId[],
    { found, added, misses }: { found: number; added: number; misses: readonly Miss[] },
  ): Promise<void> {
    const { papers, saved } = await this.store.keep(id, listed);
    await this.store.count(
      id,
      {
        ...noCounts,
        ...{ found, added, saved, unmatched: misses.length },
        known: Math.max(0, papers - added),
        already: papers - saved,
      },
      misses,
    );
  }
}

const nowhere = 'Neither this desk nor who gave it its id has it.';
const notHere = 'This desk does not have it, and an id alone says too little to add it.';

function read(lines: readonly JsonLine[]): { entries: Entry[]; misses: Miss[] } {
  const entries: Entry[] = [];
  const misses: Miss[] = [];
  for (const { line, ...said } of lines) {
    const result = 'problem' in said ? said : readRow(said.value);
    if ('draft' in result && 'value' in said)
      entries.push({ row: said.value as object, draft: result.draft });
    else if ('problem' in result)
      misses.push({ line: line || null, name: nameOf(said), reason: result.problem });
  }
  return { entries, misses };
}

/** The title is what a reader knows an entry by. */
function nameOf(said: object): string {
  const { title } = ('value' in said ? said.value : {}) as { title?: unknown };
  return typeof title === 'string' ? title.slice(0, longestName) : '';
}

const keysOf = ({ externalIds }: PaperDraft): string[] => externalIds.map(formatKey);

const firstKnown = (draft: PaperDraft, ids: ReadonlyMap<string, number>): number | undefined =>
  keysOf(draft)
    .map((key) => ids.get(key))
    .find((id) => id !== undefined);

/** Keywords in the spelling that the reader's tags have; those that are no tag are left out. */
const tagsOf = (keywords: readonly string[], known: readonly string[]): string[] =>
  spelledAsBefore(
    keywords.flatMap((keyword) => readTag(keyword) ?? []),
    known,
  );
