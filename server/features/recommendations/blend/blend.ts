/** What can speak for a paper or against it. */
export const features = [
  'near',
  'words',
  'author',
  'followedAuthor',
  'alike',
  'topic',
  'profile',
  'search',
  'keyword',
  'trending',
  'fresh',
  'code',
  'disliked',
  'passedOver',
] as const;
export type Feature = (typeof features)[number];

/** What a full measure of each feature adds to a score; below zero for what takes away. */
export type Weights = Readonly<Record<Feature, number>>;

/** Weights for a reader nothing is known of and for one who is known, with a smooth way from one to the other. */
export interface Blend {
  readonly cold: Weights;
  readonly warm: Weights;
  /** Likes, by their weight, from which on only `warm` counts. */
  readonly likesToBeWarm: number;
}

const always = {
  near: 0.4,
  words: 0.6,
  author: 0.2,
  followedAuthor: 0.3,
  alike: 1,
  search: 0.3,
  keyword: 0.3,
  code: 0.01,
  disliked: -0.6,
  passedOver: -0.02,
};

/** What a desk begins with, before it learns from its own readers (docs/decisions/005). */
export const shippedBlend: Blend = {
  cold: { ...always, topic: 0.45, profile: 0.9, trending: 0.4, fresh: 0.4 },
  warm: { ...always, topic: 0.08, profile: 0.3, trending: 0.01, fresh: 0.02 },
  likesToBeWarm: 1,
};
