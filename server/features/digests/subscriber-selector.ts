import type { Clock } from '../../clock.js';
import type { Digest } from './digest.js';
import type { Gathered, SectionStore } from './section-store.js';
import {
  mostOf,
  type Selected,
  type Selection,
  type Selector,
  selectionOf,
  weekMs,
} from './selection.js';

/** For an address of which nothing is known: what the desk's readers gather around, in the subscriber's category. */
export class SubscriberSelector implements Selector {
  constructor(
    private readonly store: Pick<SectionStore, 'gathered'>,
    private readonly clock: Clock,
  ) {}

  async select(digest: Digest, since: Date, written: ReadonlySet<number>): Promise<Selection> {
    const { category, maxPapers } = digest;
    const now = this.clock.now();
    const weekAgo = new Date(now.getTime() - weekMs);
    const within = { category, except: written };
    const fresh = await this.store.gathered({ ...within, after: since, until: now }, maxPapers);
    const late = await this.late(digest, fresh, { ...within, after: weekAgo, until: since });
    const kept = fresh.slice(0, maxPapers - late.length);
    return selectionOf([...kept.map(isNew), ...late.map(roseLate)], since, weekAgo);
  }

  /** Of the week before, what by now trends more than what it would stand beside. */
  private async late(
    digest: Digest,
    fresh: readonly Gathered[],
    from: Parameters<SectionStore['gathered']>[0],
  ): Promise<Gathered[]> {
    if (fresh.length === 0 || from.until <= from.after) return [];
    const least = fresh.at(-1)!.value;
    const found = await this.store.gathered(from, mostOf(digest, 'MISSED'));
    return found.filter(({ value }) => value > least);
  }
}

const isNew = ({ paperId }: Gathered): Selected => ({
  ...{ paperId, section: null, profileId: null },
  why: 'readers gather around it',
});

const roseLate = ({ paperId }: Gathered): Selected => ({
  ...{ paperId, section: 'MISSED', profileId: null },
  why: 'readers came to it since the last mail',
});
