import { badInput } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { PaperService } from '../papers/paper-service.js';
import type { LibraryStore, Rating } from './library-store.js';

// A page may be left open over lunch.
const longestRead = 900;
// A month of a busy category, unfolded.
const mostSeen = 1000;

/** What readers do with papers. Each act can be done twice and undone, and returns the paper's number. */
export class LibraryService {
  constructor(
    private readonly store: LibraryStore,
    private readonly papers: PaperService,
  ) {}

  async rate(viewer: Viewer, idOrKey: string, rating: Rating): Promise<number> {
    const paperId = await this.papers.requireId(idOrKey);
    await this.store.setRating(viewer.accountId, paperId, rating);
    return paperId;
  }

  async save(viewer: Viewer, idOrKey: string, saved: boolean): Promise<number> {
    const paperId = await this.papers.requireId(idOrKey);
    await this.store.setSaved(viewer.accountId, paperId, saved);
    return paperId;
  }

  async dismiss(viewer: Viewer, idOrKey: string, dismissed: boolean): Promise<number> {
    const paperId = await this.papers.requireId(idOrKey);
    await this.store.setDismissed(viewer.accountId, paperId, dismissed);
    return paperId;
  }

  /** Notes that a paper was opened, or that it was read for so long. @throws NOT_FOUND. */
  async recordOpen(viewer: Viewer, idOrKey: string, seconds: number): Promise<number> {
    const paperId = await this.papers.requireId(idOrKey);
    const known = Math.min(longestRead, Math.max(0, Math.round(seconds)));
    await this.store.addOpen(viewer.accountId, paperId, known);
    return paperId;
  }

  /** What was done with a paper counts no more; the paper stays away from the lists. @throws NOT_FOUND. */
  async forget({ accountId }: Viewer, idOrKey: string): Promise<number> {
    const paperId = await this.papers.requireId(idOrKey);
    await this.store.forget(accountId, [paperId]);
    return paperId;
  }

  /** Notes what the reader has read past. Unknown ids are left out. @returns the papers' numbers. */
  async markSeen(viewer: Viewer, ids: readonly string[], seen: boolean): Promise<number[]> {
    if (ids.length > mostSeen) throw badInput('paperIds', `Send at most ${mostSeen} at a time.`);
    const numbers = paperNumbers(ids);
    await this.store.setSeen(viewer.accountId, numbers, seen);
    return numbers;
  }

  /** Notes which recommendations were on the reader's screen. Unknown ids are left out. */
  async recordImpressions(viewer: Viewer, ids: readonly string[]): Promise<void> {
    if (ids.length > 100) throw badInput('paperIds', 'Send at most 100 papers at a time.');
    await this.store.addImpressions(viewer.accountId, paperNumbers(ids));
  }
}

const paperNumbers = (ids: readonly string[]): number[] => [
  ...new Set(ids.map(Number).filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)),
];
