import type { Clock } from '../../clock.js';
import { middle } from '../preferences/preferences.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Judged, Taste } from './recommendation.js';
import type { Act, ReaderChoices, ReaderState } from './taste-store.js';

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
  keywords: [],
  handled: new Set(),
  impressions: new Map(),
  removed: new Set(),
  removedWords: [],
  mutes: '',
  sliders: middle,
  exploration: 0,
  interest: null,
};

/** A reader's taste, from what they did and decided, with the decisions themselves. */
export const readTaste = (
  state: ReaderState,
  clock: Clock,
): { taste: Taste; choices: ReaderChoices } => ({
  taste: tasteOf(state, clock.now()),
  choices: state.choices,
});

/** What a reader's acts and decisions come to. */
function tasteOf({ acts, choices, impressions }: ReaderState, now: Date): Taste {
  const removed = new Set(choices.removed);
  const evidence = evidenceOf(acts, now);
  const likes = judged(evidence, 1);
  const teaching = likes.filter(({ paperId }) => !removed.has(removedLike + paperId));
  return {
    likes: likes.slice(0, remembered.likes),
    allLikes: teaching.slice(0, remembered.allLikes),
    dislikes: judged(evidence, -1).slice(0, remembered.dislikes),
    topics: choices.topics,
    authors: new Set(choices.authorIds),
    searches: choices.searches,
    keywords: choices.keywords,
    handled: new Set(
      acts.filter(({ kind }) => !notHandling.has(kind)).map(({ paperId }) => paperId),
    ),
    impressions,
    removed,
    removedWords: choices.removed.flatMap((key) =>
      key.startsWith(removedWord) ? [key.slice(removedWord.length)] : [],
    ),
    mutes: choices.mutes,
    sliders: choices.sliders,
    exploration: removed.has('EXPLORATION') ? 0 : choices.exploration,
    interest: null,
  };
}

/** What speaks for papers like it, or against them, by how much. */
const judged = (evidence: readonly Evidence[], sign: 1 | -1): Judged[] =>
  evidence
    .filter(({ weight }) => weight * sign > 0)
    .map(({ paperId, weight }) => ({ paperId, weight: weight * sign }));
