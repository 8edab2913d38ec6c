import type { Sliders } from '../../preferences/preferences.js';
import { type Blend, features, type Weights } from './blend.js';

const ofTheCrowd = ['alike', 'trending'] as const;
const ofTheReader = ['near', 'words', 'author'] as const;
// How much more newness counts at the far end than in the middle of its slider.
const freshest = 8;

/**
 * The weights for one list.
 * @param likes sum of the likes' weights.
 * @param knowsWords without words, meaning has their share.
 */
export function weightsFor(
  { cold, warm, likesToBeWarm }: Blend,
  likes: number,
  knowsWords: boolean,
  { freshness, crowd }: Sliders,
): Weights {
  const warmth = Math.min(1, likes / likesToBeWarm);
  const weights = Object.fromEntries(
    features.map((name) => [name, mix(cold[name], warm[name], warmth)]),
  ) as Record<(typeof features)[number], number>;
  if (!knowsWords) weights.near += weights.words;
  weights.fresh *= slide(freshness, 0, 1, freshest);
  // Towards the crowd, what is popular counts as it does for a reader without a taste of their own.
  weights.trending = mix(weights.trending, cold.trending, Math.max(0, 2 * crowd - 1));
  for (const name of ofTheCrowd) weights[name] *= Math.min(1, 2 * crowd);
  for (const name of ofTheReader) weights[name] *= Math.min(1, 2 - 2 * crowd);
  return weights;
}

/** A slider's meaning at its ends and its middle, straight in between. */
export const slide = (value: number, none: number, middle: number, all: number): number =>
  value < 0.5 ? mix(none, middle, 2 * value) : mix(middle, all, 2 * value - 1);

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
