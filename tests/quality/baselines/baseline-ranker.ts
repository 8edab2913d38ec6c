import { groups } from '../data-files.js';
import { spread } from '../rank-run.js';
import type { AskedList, Ranker, RankingTask } from '../ranking-task.js';
import type { Baseline, KnownReader } from './baseline.js';

const length = 100;

/** Lists by a baseline, one scoring a reader; equal scores in an order that has nothing to do with the files'. */
export const baselineRanker = ({ name, prepare }: Baseline): Ranker => ({
  name,
  lists: async (place, task) => {
    const score = await prepare(place, task);
    const mixed = mixedOrder(task);
    const readerOf = readersOf(task, mixed);
    const lists = new Map<string, string[]>();
    for (const userId of new Set(task.asked.map((asked) => asked.userId))) {
      const asked = task.asked.filter((list) => list.userId === userId);
      const reader = readerOf(userId, asked);
      // Without a like there is nothing to go by.
      const scores = reader.likes.length > 0 ? score(reader) : new Float64Array(mixed.length);
      const unread = unreadBy(reader, mixed, scores).map((at) => task.papers[at]!.id);
      for (const { id, among } of asked) lists.set(id, cut(unread, among));
    }
    return lists;
  },
});

const mixedOrder = ({ papers }: RankingTask): number[] =>
  papers
    .map(({ id }, at) => ({ at, place: spread(id) }))
    .sort((a, b) => a.place - b.place)
    .map(({ at }) => at);

function readersOf({ papers, ratings }: RankingTask, mixed: readonly number[]) {
  const numberOf = new Map(papers.map(({ id }, at) => [id, at]));
  const numbers = (ids: Iterable<string>) => [...ids].map((id) => numberOf.get(id)!);
  const rated = (value: string) => {
    const rows = ratings.filter(({ rating, paperId }) => rating === value && numberOf.has(paperId));
    return groups(rows.map(({ userId, paperId }) => [userId, paperId]));
  };
  const [up, down] = [rated('1'), rated('-1')];
  return (userId: string, asked: readonly AskedList[]): KnownReader => {
    const likes = numbers(up.get(userId) ?? []);
    const dislikes = numbers(down.get(userId) ?? []);
    // A candidate that happened to be among the negatives would be told from the rest by chance.
    const toTell = numbers(asked.flatMap(({ among = [] }) => among));
    const left = new Set([...likes, ...dislikes, ...toTell]);
    const others = (count: number) => mixed.filter((at) => !left.has(at)).slice(0, count);
    return { likes, dislikes, others };
  };
}

/** Best first; equal ones stay in the mixed order. */
function unreadBy(
  { likes, dislikes }: KnownReader,
  mixed: readonly number[],
  scores: ArrayLike<number>,
): number[] {
  const rated = new Set([...likes, ...dislikes]);
  return mixed.filter((at) => !rated.has(at)).sort((a, b) => scores[b]! - scores[a]!);
}

function cut(list: readonly string[], among: AskedList['among']): string[] {
  if (!among) return list.slice(0, length);
  const wanted = new Set(among);
  return list.filter((id) => wanted.has(id));
}
