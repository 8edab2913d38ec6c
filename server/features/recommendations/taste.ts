import type { Clock } from '../../clock.js';
import { middle } from '../preferences/preferences.js';
import type { Judged, Taste } from './recommendation.js';
import type { Act, ReaderChoices, TasteStore } from './taste-store.js';

// A like a year old counts half; a save says less than 'more like this', an open tab hardly anything.
const halfLifeDays = 365;
const weights: Record<Act['kind'], number> = {
  UP: 1,
  SEED: 0.8,
  SAVE: 0.8,
  READ: 0.25,
  OPEN: 0.1,
  DOWN: 1,
  DISMISS: 0.7,
};
const forIt: ReadonlySet<Act['kind']> = new Set(['UP', 'SEED', 'SAVE', 'READ', 'OPEN']);
const notHandling: ReadonlySet<Act['kind']> = new Set(['READ', 'OPEN']);
// Enough for every interest of a reader; the list has to come within a blink.
const remembered = { likes: 40, dislikes: 40, allLikes: 200 };
const removedLike = 'LIKED_PAPER:';
const removedWord = 'WORD:';

/** What anyone would be shown. */
export const nobodysTaste: Taste = {
  likes: [],
  allLikes: [],
  dislikes: [],
  topics: [],
  authors: new Set(),
  searches: [],
  handled: new Set(),
  impressions: new Map(),
  removed: new Set(),
  removedWords: [],
  hasMutes: false,
  sliders: middle,
  exploration: 0,
  interest: null,
};

/** A reader's taste, from what they did and decided, with the decisions themselves. */
export async function readTaste(
  store: TasteStore,
  accountId: string,
  clock: Clock,
): Promise<{ taste: Taste; choices: ReaderChoices }> {
  const [acts, choices, impressions] = await Promise.all([
    store.acts(accountId),
    store.choices(accountId),
    store.impressions(accountId),
  ]);
  return { taste: tasteOf(acts, choices, impressions, clock.now()), choices };
}

/** What a reader's acts and decisions come to. */
export function tasteOf(
  acts: readonly Act[],
  choices: ReaderChoices,
  impressions: ReadonlyMap<number, number>,
  now: Date,
): Taste {
  const removed = new Set(choices.removed);
  const likes = judged(acts, true, now);
  const teaching = likes.filter(({ paperId }) => !removed.has(removedLike + paperId));
  return {
    likes: likes.slice(0, remembered.likes),
    allLikes: teaching.slice(0, remembered.allLikes),
    dislikes: judged(acts, false, now).slice(0, remembered.dislikes),
    topics: choices.topics,
    authors: new Set(choices.authorIds),
    searches: choices.searches,
    handled: new Set(
      acts.filter(({ kind }) => !notHandling.has(kind)).map(({ paperId }) => paperId),
    ),
    impressions,
    removed,
    removedWords: choices.removed.flatMap((key) =>
      key.startsWith(removedWord) ? [key.slice(removedWord.length)] : [],
    ),
    hasMutes: choices.hasMutes,
    sliders: choices.sliders,
    exploration: removed.has('EXPLORATION') ? 0 : choices.exploration,
    interest: null,
  };
}

/** What an act weighs now, from -1 to 1; an act of a clock that runs ahead counts as one of now. */
export function weightOf({ kind, at }: Act, now: Date): number {
  const ageDays = Math.max(0, now.getTime() - at.getTime()) / 86_400_000;
  return (forIt.has(kind) ? 1 : -1) * weights[kind] * 0.5 ** (ageDays / halfLifeDays);
}

/** One entry a paper, with the strongest of its acts; a paper both saved and turned down counts as turned down. */
function judged(acts: readonly Act[], wanted: boolean, now: Date): Judged[] {
  const turnedDown = new Set(
    acts.filter(({ kind }) => !forIt.has(kind)).map(({ paperId }) => paperId),
  );
  const heaviest = new Map<number, number>();
  for (const act of acts) {
    const { paperId, kind, counts } = act;
    if (!counts || forIt.has(kind) !== wanted || (wanted && turnedDown.has(paperId))) continue;
    const weight = Math.abs(weightOf(act, now));
    heaviest.set(paperId, Math.max(weight, heaviest.get(paperId) ?? 0));
  }
  return [...heaviest]
    .map(([paperId, weight]) => ({ paperId, weight }))
    .sort((a, b) => b.weight - a.weight);
}
