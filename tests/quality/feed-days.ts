import { groups, type PaperRow } from './data-files.js';

const daysAround = 2;

/** The papers of a feed day and of the two before and after it, counting only days that fed something. */
export function feedDays(papers: readonly PaperRow[]): (paperId: string) => string[] {
  const fed = papers.filter(({ feedDate }) => feedDate);
  const byDay = groups(fed.map(({ id, feedDate }) => [feedDate!, id]));
  const days = [...byDay.keys()].sort();
  const dayOf = new Map(fed.map(({ id, feedDate }) => [id, feedDate!]));
  return (paperId) => {
    const at = days.indexOf(dayOf.get(paperId)!);
    const near = days.slice(Math.max(0, at - daysAround), at + daysAround + 1);
    return near.flatMap((day) => [...byDay.get(day)!]);
  };
}
