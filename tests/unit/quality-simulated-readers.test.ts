import { choose, seededRandom } from '../bench/clusters.js';
import { changedReaders } from '../quality/ended-interest.js';
import { feedDays } from '../quality/feed-days.js';
import { topicsOf } from '../quality/topics.js';
import { twoSidedReaders } from '../quality/two-interests.js';

const dayOf = (at: number) =>
  new Date(Date.UTC(2025, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
/** Six topics with a paper each on every one of 200 days, named topic/day. */
const byTopic = Array.from({ length: 6 }, (_, topic) =>
  Array.from({ length: 200 }, (_, day) => ({
    id: `${topic}/${day}`,
    title: '',
    feedDate: dayOf(day),
  })),
);
const papers = byTopic.flat();
const topicPapers = {
  papers,
  byTopic,
  topicOf: new Map(papers.map(({ id }) => [id, Number(id.split('/')[0])])),
};
const names = ['one', 'two', 'three'];

test('topics are clusters of vectors', () => {
  const angles = [0, 1.5, 3, 0.1, 1.6, 3.1, 0.05];
  const topics = topicsOf(
    angles.map((angle) => Float32Array.of(Math.cos(angle), Math.sin(angle))),
    3,
  );
  expect(topics[3]).toBe(topics[0]);
  expect(topics[6]).toBe(topics[0]);
  expect(topics[4]).toBe(topics[1]);
  expect(topics[5]).toBe(topics[2]);
});

test('a first interest ends before the second begins, and what is held out comes after both', () => {
  const { readers, day } = changedReaders(topicPapers, names);
  expect(day).toBe(dayOf(170));
  expect(readers.map(({ userId }) => userId)).toEqual(names);
  for (const { ratings, later } of readers) {
    const [old, current] = [...new Set(ratings.map(({ paperId }) => paperId.split('/')[0]))];
    const datesOf = (topic = '') =>
      ratings.flatMap(({ paperId, date }) => (paperId.startsWith(`${topic}/`) ? [date] : []));
    expect(datesOf(old).every((date) => date < dayOf(90))).toBe(true);
    expect(datesOf(current).every((date) => date >= dayOf(120) && date < day)).toBe(true);
    expect(later.map((id) => id.split('/')[0])).toEqual([current, current, current]);
    expect(later.every((id) => Number(id.split('/')[1]) >= 170)).toBe(true);
  }
  expect(changedReaders(topicPapers, names)).toEqual({ readers, day });
});

test('readers of two topics like those and dislike others, no paper twice', () => {
  for (const { topics, ratings } of twoSidedReaders(topicPapers, names)) {
    expect(new Set(ratings.map(({ paperId }) => paperId)).size).toBe(100);
    expect(new Set(topics).size).toBe(2);
    for (const { paperId, rating } of ratings)
      expect(topics.includes(Number(paperId.split('/')[0]))).toBe(rating === '1');
    const dislikes = ratings.filter(({ rating }) => rating === '-1').length;
    expect(dislikes).toBeGreaterThan(8);
    expect(dislikes).toBeLessThan(35);
  }
});

test('days around a paper are those that fed something', () => {
  const around = feedDays(
    [1, 2, 9, 20, 21, 30].map((day) => ({ id: `${day}`, title: '', feedDate: dayOf(day) })),
  );
  expect(around('9')).toEqual(['1', '2', '9', '20', '21']);
  expect(around('1')).toEqual(['1', '2', '9']);
});

test('a choice has no item twice and ends with the items', () => {
  const chosen = choose([1, 2, 3, 4], 3, seededRandom(1));
  expect(new Set(chosen).size).toBe(3);
  expect(choose([1, 2], 5, seededRandom(1)).sort()).toEqual([1, 2]);
});
