import type { ReadersAlike } from '../readers-alike-store.js';
import type { Hydrated } from '../stages/hydrate.js';
import { none, type Scorer } from './scorer.js';

// With this many readers alike, what they liked counts half of what it can.
const readersToTrust = 8;

/**
 * What reached a paper on the walk, relative to what reached most among the candidates; it counts as much as there are
 * readers to go by, so that it is silent on a desk with three readers. The subject is how many of them liked it.
 */
export function alikeScorer(
  { readers, papers }: ReadersAlike,
  candidates: readonly Hydrated[],
): Scorer {
  const ids = new Set(candidates.map(({ facts }) => facts.id));
  const reached = new Map(papers.map((paper) => [paper.paperId, paper]));
  const most = Math.max(0, ...papers.map(({ paperId, flow }) => (ids.has(paperId) ? flow : 0)));
  const evidence = readers / (readers + readersToTrust);
  return ({ facts }) => {
    const paper = reached.get(facts.id);
    return paper && most > 0
      ? [{ feature: 'alike', value: (evidence * paper.flow) / most, subject: paper.readers }]
      : none;
  };
}
