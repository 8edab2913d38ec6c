import type { DeskIndexes } from '../../../server/features/search/desk-indexes.js';
import { IndexService } from '../../../server/features/search/index-service.js';

const follower = { position: '7', rebuilding: false, desk: 'desk' };
const goal = async () => ({ expected: 3, latestRevision: '7', behind: 0 });
const store = {
  ...{ vectorGoal: goal, wordGoal: goal },
  deskId: async () => 'desk',
  askForNewIndexes: async () => {},
};

const statesWhere = (problem: string | null) =>
  new IndexService(store, {
    vectors: { size: () => 3 },
    words: { count: async () => 3 },
    ...{ vectorFollower: follower, wordFollower: follower },
    vectorState: () => 'ready',
    vectorProblem: async () => problem,
  } as unknown as DeskIndexes).states();

test('an index that another server has says what keeps that from answering', async () => {
  const [vectors, words] = await statesWhere('Milvus does not answer.');
  expect(vectors).toMatchObject({ name: 'vectors', problem: 'Milvus does not answer.' });
  expect(words).toMatchObject({ name: 'words', problem: null });
  expect((await statesWhere(null))[0]).toMatchObject({ problem: null, failed: false, behind: 0 });
});
