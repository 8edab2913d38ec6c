import type { Embedder, VectorIndex } from '../../../embeddings/index.js';
import { badInput, conflict, notFound } from '../../errors.js';
import type { PaperService } from '../papers/paper-service.js';
import type { DuplicateStore } from './duplicate-store.js';
import type { Merge, PaperPair } from './merge.js';
import { sameWork } from './same-work.js';

const batchSize = 200;
// Measured on records of the same work: nearly all are nearer than this, and few others are.
const nearest = 0.9;
const neighbours = 4;

/** Sees to it that a work is on the desk once, whatever it is called where it comes from. */
export class DuplicateService {
  constructor(
    private readonly store: DuplicateStore,
    private readonly papers: PaperService,
    private readonly vectors: VectorIndex,
    private readonly model: Pick<Embedder, 'modelId'>,
  ) {}

  /** Looks at what came in since, by vector; then judges every pair that was found. @returns how many papers were merged. */
  async settle(): Promise<number> {
    const { modelId } = this.model;
    for (;;) {
      const { ids, upTo } = await this.store.uncompared(modelId, batchSize);
      if (upTo === null) break;
      await this.findNear(ids);
      await this.store.setCompared(modelId, upTo);
    }
    return this.judgeAll();
  }

  /** Judges what papers have the same title as these, or an id of theirs. @returns how many papers were merged. */
  async settleTitles(paperIds: readonly number[]): Promise<number> {
    if (paperIds.length === 0) return 0;
    await this.store.findSameTitles(paperIds);
    return this.judgeAll();
  }

  /** Makes two papers one by hand; the first stays. @throws NOT_FOUND, BAD_USER_INPUT, CONFLICT. */
  async merge(
    { accountId }: { accountId: string | null },
    kept: string,
    merged: string,
  ): Promise<number> {
    const keptId = await this.papers.requireId(kept, 'keptId');
    const mergedId = await this.papers.requireId(merged, 'mergedId');
    if (keptId === mergedId) throw badInput('mergedId', 'These are one paper already.');
    if (!(await this.store.merge(keptId, mergedId, 'HAND', accountId)))
      throw conflict('One of the papers was merged or removed meanwhile. Look again.');
    return keptId;
  }

  /** Makes one paper two again, each with what readers did with it. @throws NOT_FOUND, CONFLICT. */
  async undo(id: number): Promise<Merge> {
    const found = await this.store.findMerge(id);
    if (!found) throw notFound('The merge');
    if (!(await this.store.undo(id)))
      throw conflict(
        found.undoneAt
          ? 'This was undone before.'
          : 'The paper that was kept was merged into another one since. Undo that first.',
      );
    return (await this.store.findMerge(id))!;
  }

  /** Notes that two papers are two for good, or asks about them again. @throws NOT_FOUND, BAD_USER_INPUT. */
  async keepApart(one: string, other: string, apart: boolean): Promise<void> {
    const ids = [
      await this.papers.requireId(one, 'oneId'),
      await this.papers.requireId(other, 'otherId'),
    ];
    const [oneId, otherId] = ids.sort((a, b) => a - b) as [number, number];
    if (oneId === otherId) throw badInput('otherId', 'Name two papers.');
    await this.store.notePairs([{ oneId, otherId, foundBy: 'HAND' }]);
    await this.store.judge({ oneId, otherId }, apart ? 'APART' : 'UNSURE');
  }

  /** Vectors only say which papers are worth comparing. */
  private async findNear(ids: readonly number[]): Promise<void> {
    const own = await this.vectors.vectors(ids);
    const known = ids.filter((id) => own.has(id));
    const found = await this.vectors.search(
      known.map((id) => own.get(id)!),
      neighbours + 1,
    );
    const pairs = known.flatMap((id, at) =>
      (found[at] ?? [])
        .filter(({ label, score }) => label !== id && score >= nearest)
        .map(({ label }) => pairOf(id, label)),
    );
    await this.store.notePairs(pairs);
    await this.store.findSameTitles(ids);
  }

  private async judgeAll(): Promise<number> {
    let merged = 0;
    for (;;) {
      const pairs = await this.store.unjudged(batchSize);
      if (pairs.length === 0) return merged;
      for (const pair of pairs) merged += Number(await this.judge(pair));
    }
  }

  /** Read anew each time, as an earlier pair may have changed either paper. @returns whether they were merged. */
  private async judge(pair: PaperPair): Promise<boolean> {
    const records = await this.store.records([pair.oneId, pair.otherId]);
    const [one, other] = [records.get(pair.oneId), records.get(pair.otherId)];
    // A merged paper takes its pairs with it.
    if (!one || !other) return false;
    // An id that a source said of both is an id of both.
    const keys = pair.foundBy === 'ID' ? [...one.keys, ...other.keys] : one.keys;
    const verdict = sameWork({ ...one, keys }, other);
    if (
      verdict === 'SAME' &&
      (await this.store.merge(pair.oneId, pair.otherId, pair.foundBy, null))
    )
      return true;
    await this.store.judge(pair, verdict === 'UNSURE' ? 'UNSURE' : null);
    return false;
  }
}

const pairOf = (a: number, b: number) =>
  ({ oneId: Math.min(a, b), otherId: Math.max(a, b), foundBy: 'NEAR' }) as const;
