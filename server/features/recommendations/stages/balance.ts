import type { Judged } from '../recommendation.js';
import type { Scored } from './score.js';

// Of what a group of likes would get by its share, so much is sure; the rest goes by score.
const sureShare = 0.5;

/**
 * Sees to it that the head of a list, however long, holds papers near every group of a reader's likes, half as many as
 * the group's share asks for: papers of a dense field score higher than those of a sparse one, and would fill the page.
 * Shares go by the square root of what likes weigh, as between interests. Nothing else changes its order (after Steck
 * 2018, with a bound in place of a trade-off).
 * @param ranked best first.
 */
export function balance(
  ranked: readonly Scored[],
  groups: readonly (readonly number[])[],
  likes: readonly Judged[],
  limit: number,
): Scored[] {
  const sure = sharesOf(groups, likes).map((share) => share * sureShare);
  if (sure.length < 2) return ranked.slice(0, limit);
  const groupOf = new Map(groups.flatMap((ids, at) => ids.map((id): [number, number] => [id, at])));
  const nearTo = ranked.map((entry) => groupOf.get(nearestLike(entry) ?? 0) ?? -1);
  const waiting = sure.map((_, group) => placesOf(nearTo, group));
  const given = sure.map(() => 0);
  const taken = new Set<number>();
  for (let next = 0; taken.size < Math.min(limit, ranked.length); ) {
    while (taken.has(next)) next++;
    const owed = sure.map((share, group) =>
      waiting[group]!.length > 0 ? Math.floor((taken.size + 1) * share) - given[group]! : 0,
    );
    const most = Math.max(...owed);
    const place = most > 0 ? waiting[owed.indexOf(most)]![0]! : next;
    const group = nearTo[place]!;
    taken.add(place);
    if (group >= 0) {
      given[group]! += 1;
      waiting[group]!.splice(waiting[group]!.indexOf(place), 1);
    }
  }
  return [...taken].map((place) => ranked[place]!);
}

function sharesOf(groups: readonly (readonly number[])[], likes: readonly Judged[]): number[] {
  const weights = new Map(likes.map(({ paperId, weight }) => [paperId, weight]));
  const sums = groups.map((ids) =>
    Math.sqrt(ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0)),
  );
  const all = sums.reduce((sum, weight) => sum + weight, 0) || 1;
  return sums.map((weight) => weight / all);
}

/** The like that a paper is nearest to. */
function nearestLike({ parts }: Scored): number | undefined {
  const near = parts.filter(({ feature }) => feature === 'near');
  if (near.length === 0) return undefined;
  return Number(near.reduce((a, b) => (b.base > a.base ? b : a)).subject);
}

const placesOf = (nearTo: readonly number[], wanted: number): number[] =>
  nearTo.flatMap((group, place) => (group === wanted ? [place] : []));
