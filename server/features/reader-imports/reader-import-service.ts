import { setTimeout as wait } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { badInput, conflict, DomainError, notFound } from '../../errors.js';
import { failureWords } from '../../failure-words.js';
import { FetchFailure } from '../../net/fetch-failure.js';
import { consume } from '../../rate-limit.js';
import type { Viewer } from '../../viewer.js';
import { formByBeginning } from '../lists/list-form.js';
import { readInThread } from '../lists/list-thread.js';
import type { ProfileStore } from '../profiles/profile-store.js';
import type { ImportTaker } from './import-taker.js';
import type { ImportedFrom, ImportWish, ReaderImport } from './reader-import.js';
import type { ReaderImportStore } from './reader-import-store.js';

/** A list as text; AUTO: its form is told by how it begins. */
export interface ListText {
  readonly text: string;
  readonly format: 'AUTO' | 'BIBTEX' | 'RIS' | 'CSL_JSON' | 'TEXT';
}

// About 1,500 entries of BibTeX with their abstracts.
const mostBytes = 2_000_000;
/** A caller waits no longer for the end; after that it looks how far it is. */
const patienceMs = 8_000;
const importsPerHour = 30;

/** Readers' own lists into their libraries, in the background. */
export class ReaderImportService {
  private readonly limiter = new RateLimiterMemory({ points: importsPerHour, duration: 3_600 });
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly store: ReaderImportStore,
    private readonly taker: ImportTaker,
    private readonly profiles: Pick<ProfileStore, 'find'>,
  ) {}

  /** Takes in a list as text. @returns the import, which may go on. @throws BAD_USER_INPUT, NOT_FOUND, CONFLICT, RATE_LIMITED. */
  takeText(viewer: Viewer, { text, format }: ListText, wish: ImportWish): Promise<ReaderImport> {
    if (text.trim() === '') throw badInput('text', 'There is nothing in this list.');
    if (Buffer.byteLength(text) > mostBytes)
      throw badInput('text', 'The list is larger than 2 MB. Divide it into several.');
    const form = format === 'AUTO' ? formOf(text) : format;
    return this.start(viewer, form, wish, async (id, signal) => {
      if (form === 'TEXT') await this.taker.takeText(id, text, signal);
      else await this.taker.takeEntries(id, readInThread(Buffer.from(text), form), signal);
    });
  }

  /** Runs what brings a list, and waits for it for a while. */
  async start(
    viewer: Viewer,
    source: ImportedFrom,
    wish: ImportWish,
    take: (id: string, signal: AbortSignal) => Promise<void>,
  ): Promise<ReaderImport> {
    const { accountId } = viewer;
    if (wish.profileId !== null && !(await this.profiles.find(accountId, wish.profileId)))
      throw notFound('The profile', 'profileId');
    await consume(this.limiter, accountId);
    const id = await this.store.begin(accountId, source, wish);
    if (id === null) throw conflict('Another list of yours is being read. Wait until it ends.');
    const run = this.run(id, take);
    this.running.add(run);
    void run.finally(() => this.running.delete(run));
    await Promise.race([run, wait(patienceMs, undefined, { ref: false })]);
    return this.get(viewer, id);
  }

  /** @throws NOT_FOUND. */
  async get({ accountId }: Pick<Viewer, 'accountId'>, id: string): Promise<ReaderImport> {
    const found = await this.store.find(accountId, id);
    if (!found) throw notFound('The import');
    return found;
  }

  list(accountId: string, limit: number): Promise<ReaderImport[]> {
    return this.store.list(accountId, limit);
  }

  /** What an import saved is not saved any more, and what it taught counts no more. @throws NOT_FOUND, CONFLICT. */
  async undo(viewer: Viewer, id: string): Promise<ReaderImport> {
    if ((await this.get(viewer, id)).state === 'RUNNING')
      throw conflict('This list is still being read. Wait until it ends.');
    await this.store.undo(id);
    return this.get(viewer, id);
  }

  /** Ends what is running; importing a list again goes on where it was. */
  async close(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }

  private async run(
    id: string,
    take: (id: string, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const problem = await take(id, this.stopping.signal).then(
      () => null,
      (error) => this.words(error),
    );
    await this.store.end(id, problem).catch(() => undefined);
  }

  private words(error: unknown): string {
    if (this.stopping.signal.aborted)
      return 'The desk was stopped. Import the list again to go on.';
    const isSaid = error instanceof DomainError || error instanceof FetchFailure;
    return isSaid ? error.message : failureWords(error);
  }
}

/** Who pastes Lectern's own rows has a list of objects as well. */
function formOf(text: string): Exclude<ListText['format'], 'AUTO'> {
  const form = formByBeginning(text);
  if (form === null) return 'TEXT';
  return form === 'JSONL' ? 'CSL_JSON' : form;
}
