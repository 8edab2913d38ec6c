import type { RankingTask } from '../ranking-task.js';
import type { Baseline } from './baseline.js';

const alpha = 0.7;
const beta = 0.4;

/** RP3beta: from a reader's likes to who likes them and on to what those like (Paudel and others 2017). */
export const randomWalk: Baseline = {
  name: 'RP3beta',
  prepare: async (_, task) => {
    const { readersOf, papersOf } = adjacency(task);
    return ({ likes }) => {
      const reached = new Map<number, number>();
      for (const at of likes)
        for (const reader of readersOf[at]!)
          reached.set(reader, (reached.get(reader) ?? 0) + readersOf[at]!.length ** -alpha);
      const scores = new Float64Array(task.papers.length);
      for (const [reader, flow] of reached) {
        const passed = flow * papersOf[reader]!.length ** -alpha;
        for (const at of papersOf[reader]!) scores[at]! += passed;
      }
      return scores.map((flow, at) => (flow === 0 ? 0 : flow * readersOf[at]!.length ** -beta));
    };
  },
};

/** Who likes each paper and what each reader likes, readers and papers as numbers. */
function adjacency({ papers, ratings }: RankingTask) {
  const numberOf = new Map(papers.map(({ id }, at) => [id, at]));
  const likes = ratings.filter(({ rating, paperId }) => rating === '1' && numberOf.has(paperId));
  const names = new Map([...new Set(likes.map(({ userId }) => userId))].map((id, at) => [id, at]));
  const readersOf = papers.map((): number[] => []);
  const papersOf = [...names.keys()].map((): number[] => []);
  for (const { userId, paperId } of likes) {
    const [reader, paper] = [names.get(userId)!, numberOf.get(paperId)!];
    readersOf[paper]!.push(reader);
    papersOf[reader]!.push(paper);
  }
  return { readersOf, papersOf };
}
