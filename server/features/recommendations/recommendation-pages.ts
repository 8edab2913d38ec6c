import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Clock, isoDay } from '../../clock.js';
import { badInput } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { checkSliders } from '../preferences/preferences.js';
import type { RankerService } from '../rankers/ranker-service.js';
import { teamDraft } from '../rankers/team-draft.js';
import { ListsAhead } from './lists-ahead.js';
import type { Recommendation } from './recommendation.js';
import type { RecommendationService } from './recommendation-service.js';
import type { ReaderState } from './taste-store.js';
import type { SliderTrial } from './try-sliders.js';

/** Where a page begins: in which list, at which place, after which paper. */
export interface ListPosition {
  readonly list: string;
  readonly place: number;
  readonly paperId: number;
}

export interface RecommendationPage {
  readonly entries: readonly (Recommendation & { readonly position: ListPosition })[];
  readonly hasNextPage: boolean;
}

/** A whole list; while two rankers are compared, each entry is of one of them. */
interface Ranking {
  /** Places that were kept to learn from. */
  readonly kept: Set<number>;
  readonly rivalId: number | null;
  readonly entries: readonly { entry: Recommendation; ofRival: boolean | null }[];
}

export const longestList = 200;

// What other readers do, and time itself, may change a list no sooner than after this.
const sameForMs = 5 * 60_000;

/**
 * Pages of one list, so that nothing repeats or is skipped when papers or ratings come in between. A list is made once
 * for each state of what it follows from, which is asked for every time.
 */
export class RecommendationPages {
  private readonly lists = new LRUCache<string, Promise<Ranking>>({ max: 300, ttl: 30 * 60_000 });
  private readonly ahead = new ListsAhead((accountId, profileId) =>
    this.ranking(accountId, profileId),
  );

  constructor(
    private readonly service: Pick<RecommendationService, 'list' | 'reader'>,
    private readonly rankers: Pick<RankerService, 'atWork' | 'record'>,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'warn'>,
    /** Changes with whatever of the desk lists follow from, but for time and what readers do. */
    private readonly deskState: () => string = () => '',
  ) {}

  /** The first page is as the list would be made now; the others continue it as long as it is remembered. */
  async page(
    accountId: string,
    after: ListPosition | null,
    first: number,
    profileId?: string | null,
  ): Promise<RecommendationPage> {
    if (after && (after.place < 0 || after.place > longestList))
      throw badInput('after', 'This cursor is not of this list.');
    const { id, ranking } = await this.ranking(accountId, profileId ?? null, after?.list);
    this.ahead.lookedAt(accountId, profileId ?? null);
    const start = after ? startAfter(ranking, after) : 0;
    const shown = ranking.entries.slice(start, start + first);
    await this.record(accountId, id, ranking, start, first);
    const entries = shown.map(({ entry }, at) => ({
      ...entry,
      position: { list: id, place: start + at, paperId: entry.paperId },
    }));
    return { entries, hasNextPage: start + first < ranking.entries.length };
  }

  /** Has a reader's list made again before they ask for it, when they looked at it of late. */
  acted(accountId: string): void {
    this.ahead.acted(accountId);
  }

  /** The head of a list with sliders moved for a look; not remembered, and nothing is learnt from it. @throws BAD_USER_INPUT. */
  async preview(
    accountId: string,
    first: number,
    sliders: SliderTrial,
    profileId?: string | null,
  ): Promise<Recommendation[]> {
    checkSliders(sliders);
    const { current } = await this.rankers.atWork();
    const request = { limit: longestList, sliders, multipliers: current?.multipliers ?? {} };
    const list = await this.service.list(accountId, {
      ...request,
      ...(profileId && { profileId }),
    });
    return list.slice(0, first);
  }

  /** The list of a name while it is remembered, else the one of now under that name. */
  private async ranking(accountId: string, profileId: string | null, name?: string) {
    const keyOf = (id: string) => `${accountId}/${profileId ?? ''}/${id}`;
    const remembered = name && this.lists.get(keyOf(name));
    if (remembered) return { id: name, ranking: await remembered };
    const reader = await this.service.reader(accountId);
    const id = name ?? hashOf(`${reader.standing}/${this.asOf()}`);
    const made = this.lists.get(keyOf(id)) ?? this.make(keyOf(id), accountId, profileId, reader);
    return { id, ranking: await made };
  }

  private make(key: string, accountId: string, profileId: string | null, reader: ReaderState) {
    const made = this.rank(accountId, profileId, reader);
    this.lists.set(key, made);
    made.catch(() => this.lists.delete(key));
    return made;
  }

  private asOf(): string {
    const time = Math.floor(this.clock.now().getTime() / sameForMs);
    return `${this.deskState()}/${time}`;
  }

  private async rank(
    accountId: string,
    profileId: string | null,
    reader: ReaderState,
  ): Promise<Ranking> {
    const { current, rival } = await this.rankers.atWork();
    const asOf = this.asOf();
    const request = { limit: longestList, asOf, reader, ...(profileId && { profileId }) };
    const listBy = (ranker: typeof current) =>
      this.service.list(accountId, { ...request, multipliers: ranker?.multipliers ?? {} });
    const own = await listBy(current);
    const kept = new Set<number>();
    if (!rival)
      return { kept, rivalId: null, entries: own.map((entry) => ({ entry, ofRival: null })) };
    // The same coins all day, so that a list that is asked for again is the same.
    const coins = coinsOf(`${accountId}/${rival.id}/${isoDay(this.clock.now())}`);
    const other = await listBy(rival);
    const entries = teamDraft(own, other, ({ paperId }) => paperId, coins, longestList);
    return { kept, rivalId: rival.id, entries };
  }

  /** Once for each place. A list is worth more than what could be learnt from it. */
  private async record(
    accountId: string,
    list: string,
    { kept, rivalId, entries }: Ranking,
    start: number,
    first: number,
  ): Promise<void> {
    const shown = entries.slice(start, start + first).filter((_, at) => !kept.has(start + at));
    if (shown.length === 0) return;
    for (let at = start; at < start + first; at++) kept.add(at);
    const papers = shown.map(({ entry: { paperId, amounts }, ofRival }) => ({
      ...{ paperId, ofRival, amounts },
    }));
    await this.rankers
      .record({ accountId, list, rivalId, papers })
      .catch((error) => this.logger.warn({ err: error }, 'a page was not kept to learn from'));
  }
}

const hashOf = (state: string): string =>
  createHash('sha256').update(state).digest('base64url').slice(0, 12);

/** A list made anew may have the paper elsewhere, or no longer. */
function startAfter({ entries }: Ranking, after: ListPosition): number {
  const found = entries.findIndex(({ entry }) => entry.paperId === after.paperId);
  return (found === -1 ? after.place : found) + 1;
}

/** Bits of a hash; the rounds of a list are fewer than it has. */
function coinsOf(seed: string): (round: number) => boolean {
  const bits = createHash('sha512').update(seed).digest();
  return (round) => ((bits[(round >> 3) % bits.length]! >> (round & 7)) & 1) === 1;
}
