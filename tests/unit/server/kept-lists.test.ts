import { KeptLists } from '../../../server/features/recommendations/interests/kept-lists.js';
import type {
  ListRequest,
  Recommendation,
  Taste,
} from '../../../server/features/recommendations/recommendation.js';
import { noTaste } from './recommendation-fixture.js';

const request: ListRequest = { limit: 200, asOf: 'now' };
const judged = (...ids: number[]) => ids.map((paperId) => ({ paperId, weight: 1 }));
const tasteOf = (change: Partial<Taste>): Taste => ({ ...noTaste, likes: judged(1), ...change });
const handled = (...ids: number[]) => new Set(ids);
const listed = [5, 6, 7].map((paperId) => ({ paperId }) as Recommendation);

/** Asks for lists one after the other; says which were made, and what they held. */
async function ask(
  ...asked: (readonly [Taste, ListRequest?, string?])[]
): Promise<{ made: boolean; ids: number[] }[]> {
  const lists = new KeptLists();
  const answers = [];
  for (const [taste, of = request, reader = 'reader'] of asked) {
    let made = false;
    const list = await lists.of(reader, taste, of, async () => {
      made = true;
      return listed;
    });
    answers.push({ made, ids: list.map(({ paperId }) => paperId) });
  }
  return answers;
}

test('a list is made once for a taste, and what was handled since is not in it', async () => {
  const [first, second] = await ask(
    [tasteOf({ handled: handled(1) })],
    [tasteOf({ handled: handled(1, 6) })],
  );
  expect(first).toEqual({ made: true, ids: [5, 6, 7] });
  expect(second).toEqual({ made: false, ids: [5, 7] });
});

test.each<[string, Partial<Taste>]>([
  ['a like', { likes: judged(1, 2) }],
  ['a like that only words are learnt from', { allLikes: judged(2) }],
  ['a dislike', { dislikes: judged(3) }],
  ['a removed reason', { removed: new Set(['NEW']) }],
  ['a followed author', { authors: new Set([4]) }],
  ['a mute', { mutes: 'other' }],
  ['a slider', { sliders: { ...noTaste.sliders, freshness: 1 } }],
  ['a third look at a paper', { impressions: new Map([[5, 3]]) }],
  ['a paper that is handled no more', { handled: handled() }],
  ['many papers handled', { handled: handled(...Array(12).keys()) }],
])('%s more, and the list is made anew', async (_, change) => {
  const before = tasteOf({ handled: handled(1) });
  const answers = await ask([before], [{ ...before, ...change }]);
  expect(answers.map(({ made }) => made)).toEqual([true, true]);
});

test('two looks at a paper change nothing', async () => {
  const looked = tasteOf({ impressions: new Map([[5, 2]]) });
  const answers = await ask([tasteOf({})], [looked]);
  expect(answers.map(({ made }) => made)).toEqual([true, false]);
});

test('another reader, another state of the desk and a request for some papers each have a list made', async () => {
  const taste = tasteOf({});
  const answers = await ask(
    [taste],
    [taste, request, 'another'],
    [taste, { ...request, asOf: 'later' }],
    [taste, { ...request, only: [5] }],
    [taste, { limit: 200 }],
    [taste],
  );
  expect(answers.map(({ made }) => made)).toEqual([true, true, true, true, true, false]);
});

test('a list that could not be made is tried again', async () => {
  const lists = new KeptLists();
  const broken = lists.of('reader', tasteOf({}), request, () => Promise.reject(new Error('gone')));
  await expect(broken).rejects.toThrow('gone');
  expect(await lists.of('reader', tasteOf({}), request, async () => listed)).toEqual(listed);
});
