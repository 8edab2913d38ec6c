import type { Clock } from '../../clock.js';
import type { LibraryStore } from '../library/library-store.js';
import type { PaperStore } from '../papers/paper-store.js';
import type { DigestStore } from './digest-store.js';
import { type PaperAct, readPaperChoice } from './paper-acts.js';

/** What a link in a mail is about. */
export interface PreparedAct {
  readonly act: PaperAct;
  readonly accountId: string;
  readonly paperId: number;
  readonly title: string;
  /** Its time is over; the paper can still be opened. */
  readonly expired: boolean;
}

/** Acts that readers take from the mail, without signing in: only who got the mail has the link. */
export class PaperActService {
  constructor(
    private readonly digests: Pick<DigestStore, 'findById'>,
    private readonly papers: Pick<PaperStore, 'findByIds'>,
    private readonly shelves: Pick<LibraryStore, 'setRating' | 'setSaved' | 'setDismissed'>,
    private readonly clock: Clock,
  ) {}

  /** Null when the reader or the paper is no longer here. */
  async prepare(act: PaperAct, digestId: string, choice: string): Promise<PreparedAct | null> {
    const chosen = readPaperChoice(choice);
    const digest = chosen && (await this.digests.findById(digestId));
    const [paper] = chosen ? await this.papers.findByIds([chosen.paperId]) : [];
    if (!chosen || !digest?.accountId || !paper) return null;
    const expired = chosen.until <= this.clock.now();
    const { accountId } = digest;
    return { act, accountId, paperId: chosen.paperId, title: paper.title, expired };
  }

  /** States are set, so that doing it again does nothing more. */
  async perform({ act, accountId, paperId }: PreparedAct, undone: boolean): Promise<void> {
    if (act === 'save') return this.shelves.setSaved(accountId, paperId, !undone);
    if (act === 'hide') return this.shelves.setDismissed(accountId, paperId, !undone);
    const rating = act === 'more' ? 'UP' : 'DOWN';
    return this.shelves.setRating(accountId, paperId, undone ? 'NONE' : rating);
  }
}
