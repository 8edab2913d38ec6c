import type { Clock } from '../../clock.js';
import { badInput, conflict } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { PaperService } from '../papers/paper-service.js';
import {
  mostTags,
  noteOf,
  type ReadState,
  type SavedEdit,
  spelledAsBefore,
  tagOf,
} from './saved-paper.js';
import type { EditProblem, SavedStore } from './saved-store.js';

const mostEdits = 1_000;
const mostAtOnce = 1_000;
const mostPapers = 50_000;
const trashMs = 30 * 86_400_000;

/** An edit as it comes in. */
export interface GivenEdit {
  readonly paperIds: readonly string[];
  readonly readState?: ReadState | null | undefined;
  readonly addTags?: readonly string[] | null | undefined;
  readonly removeTags?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly noteWas?: string | null | undefined;
}

/** What readers note about the papers they saved. */
export class SavedService {
  constructor(
    private readonly store: SavedStore,
    private readonly papers: PaperService,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes many papers together: all of it is done, or nothing. Those that were not saved are saved.
   * @returns the papers' numbers. @throws BAD_USER_INPUT, CONFLICT when a note is not what it was taken to be.
   */
  async edit({ accountId }: Viewer, edits: readonly GivenEdit[]): Promise<number[]> {
    if (edits.length > mostEdits)
      throw badInput('edits', `Send at most ${mostEdits} edits at a time.`);
    if (edits.reduce((sum, { paperIds }) => sum + paperIds.length, 0) > mostAtOnce)
      throw badInput('paperIds', `Send at most ${mostAtOnce} papers at a time.`);
    const known = (await this.store.tags(accountId)).map(({ name }) => name);
    const checked = [];
    for (const edit of edits) {
      const next = await this.check(edit, known);
      known.push(...next.addTags);
      checked.push(next);
    }
    const problem = await this.store.edit(accountId, checked, mostPapers);
    if (problem) throw failures[problem]();
    return [...new Set(checked.flatMap(({ paperIds }) => paperIds))];
  }

  /** Gives a tag another name on all papers; that of another tag makes them one. @throws BAD_USER_INPUT. */
  async renameTag({ accountId }: Viewer, from: string, to: string): Promise<number[]> {
    const tag = tagOf(to, 'to');
    return tag === from ? [] : this.store.renameTag(accountId, from, tag);
  }

  removeTag({ accountId }: Viewer, tag: string): Promise<number[]> {
    return this.store.renameTag(accountId, tag, null);
  }

  /** Out of the trash, as they were. @returns the papers' numbers. @throws BAD_USER_INPUT. */
  async restore({ accountId }: Viewer, papers: readonly string[]): Promise<number[]> {
    return this.store.restore(accountId, await this.numbers(papers));
  }

  /** Ends papers in the trash for good; null: all that lies there. @returns how many. */
  async discard({ accountId }: Viewer, papers: readonly string[] | null): Promise<number> {
    return this.store.discard(accountId, papers && (await this.numbers(papers)));
  }

  /** Ends for good what was taken away 30 days ago. @returns how many. */
  purge(): Promise<number> {
    return this.store.purge(new Date(this.clock.now().getTime() - trashMs));
  }

  private async check(
    given: GivenEdit,
    known: readonly string[],
  ): Promise<SavedEdit & { paperIds: number[] }> {
    const tags = (list: readonly string[] | null | undefined, field: string) =>
      spelledAsBefore(
        (list ?? []).map((tag) => tagOf(tag, field)),
        known,
      );
    return {
      paperIds: await this.numbers(given.paperIds),
      addTags: tags(given.addTags, 'addTags'),
      removeTags: tags(given.removeTags, 'removeTags'),
      ...(given.readState != null && { readState: given.readState }),
      ...(given.note != null && { note: noteOf(given.note) }),
      ...(given.noteWas != null && { noteWas: noteOf(given.noteWas, 'noteWas') }),
    };
  }

  private async numbers(papers: readonly string[]): Promise<number[]> {
    if (papers.length > mostAtOnce)
      throw badInput('paperIds', `Send at most ${mostAtOnce} papers at a time.`);
    const numbers = await this.papers.findIds(papers, 'paperIds');
    return [...new Set(numbers.filter((id) => id !== null))];
  }
}

const failures: Record<EditProblem, () => Error> = {
  TOO_MANY_TAGS: () => badInput('addTags', `A paper holds at most ${mostTags} tags.`),
  TOO_MANY_PAPERS: () =>
    badInput('paperIds', `A library holds at most ${mostPapers.toLocaleString('en')} papers.`),
  NOTE_CHANGED: () =>
    conflict('The note was changed elsewhere meanwhile; nothing was changed here.'),
};
