import { defaultFilter } from 'cmdk';
import type { Entry, Group } from './entry';

const score = ({ name }: Entry, typed: string) => defaultFilter?.(name, typed) ?? 0;

/** What is called as typed, the best first, within groups and among them. */
export function matching(groups: Group[], typed: string): Group[] {
  if (typed === '') return groups;
  return groups
    .map(({ title, entries }) => {
      const scored = entries
        .map((entry) => ({ entry, score: score(entry, typed) }))
        .filter((one) => one.score > 0)
        .sort((one, other) => other.score - one.score);
      return { title, entries: scored.map(({ entry }) => entry), best: scored[0]?.score ?? 0 };
    })
    .filter(({ best }) => best > 0)
    .sort((one, other) => other.best - one.best);
}
