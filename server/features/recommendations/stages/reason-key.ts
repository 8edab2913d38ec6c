import type { ReasonKind } from '../recommendation.js';
import type { Part } from './parts.js';

const kinds: Record<Part['feature'], ReasonKind> = {
  near: 'LIKED_PAPER',
  words: 'TOPIC',
  author: 'AUTHOR',
  followedAuthor: 'AUTHOR',
  alike: 'READERS_ALIKE',
  topic: 'TOPIC',
  profile: 'PROFILE',
  search: 'TOPIC',
  keyword: 'TOPIC',
  trending: 'TRENDING',
  fresh: 'NEW',
  code: 'CODE',
  disliked: 'DISLIKED_PAPER',
  passedOver: 'PASSED_OVER',
  exploration: 'EXPLORATION',
};

export const kindOf = ({ feature }: Pick<Part, 'feature'>): ReasonKind => kinds[feature];

// Their subjects say how much, not about what.
const oneOfAKind: ReadonlySet<Part['feature']> = new Set([
  'words',
  'alike',
  'trending',
  'fresh',
  'code',
  'passedOver',
  'exploration',
]);
// Of the reasons that are called TOPIC, those that are not a category.
const apart: Partial<Record<Part['feature'], string>> = {
  words: 'WORDS',
  search: 'SEARCH',
  keyword: 'KEYWORD',
};

/** What a reason is removed by: its kind and what it is about. */
export function reasonKey(part: Pick<Part, 'feature' | 'subject'>): string {
  const kind = apart[part.feature] ?? kindOf(part);
  return oneOfAKind.has(part.feature) ? kind : `${kind}:${part.subject}`;
}

/** A reason that is made of words is removed by all of them. */
export const wordsKey = (words: readonly string[]): string => `WORDS:${words.join('|')}`;
