import { matchProbability } from '../blend/calibration.js';
import { cosine } from '../scorers/near-scorer.js';
import { byScore } from './diversify.js';
import { type Part, scoreOf } from './parts.js';
import type { Scored } from './score.js';

// Two papers to learn from should be farther apart than this, or one would do.
const apart = 0.5;

/**
 * Gives every so-manyth place of a list to a paper that a judgement would teach most about. Its reason says so, with
 * what lifted it there as the weight, so that the scores still fall.
 * @param share of the places, from 0 to 1.
 */
export function explore(
  ranked: readonly Scored[],
  scored: readonly Scored[],
  share: number,
): Scored[] {
  if (share <= 0) return [...ranked];
  const every = Math.max(2, Math.round(1 / share));
  const places = Math.floor(ranked.length / every);
  // What leads the list anyway needs no help.
  const leading = new Set(ranked.slice(0, every - 1).map(({ facts }) => facts.id));
  const chosen = mostTeaching(
    scored.filter(({ facts }) => !leading.has(facts.id)),
    places,
  );
  const taken = new Set(chosen.map(({ facts }) => facts.id));
  const list = ranked.filter(({ facts }) => !taken.has(facts.id));
  chosen.forEach((entry, at) => {
    const place = every * (at + 1) - 1;
    list.splice(place, 0, lifted(entry, list[place] ?? list.at(-1)));
  });
  return list.slice(0, ranked.length);
}

/** Papers whose judgement would teach most: the desk is unsure of them, they are known widely, and unlike each other. */
export function mostTeaching(scored: readonly Scored[], count: number): Scored[] {
  const chosen: Scored[] = [];
  const promising = scored
    .map((entry) => ({ entry, worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth || byScore(a.entry, b.entry));
  for (const { entry } of promising) {
    if (chosen.length >= count) break;
    if (chosen.every((other) => nearness(entry, other) < apart)) chosen.push(entry);
  }
  return chosen;
}

/** Most for a match of one half that many have read. */
function worth({ parts }: Scored): number {
  const unsure = 1 - Math.abs(2 * matchProbability(parts) - 1);
  const read = parts.find(({ feature }) => feature === 'trending')?.value ?? 0;
  return unsure * (1 + read);
}

function lifted(entry: Scored, displaced: Scored | undefined): Scored {
  const missing = displaced ? scoreOf(displaced.parts) - scoreOf(entry.parts) : 0;
  const part: Part = {
    feature: 'exploration',
    value: 1,
    amount: Math.max(0, missing),
    base: 0,
    subject: null,
  };
  return { ...entry, parts: [...entry.parts, part] };
}

const nearness = (a: Scored, b: Scored): number =>
  a.vector && b.vector ? cosine(a.vector, b.vector) : 0;
