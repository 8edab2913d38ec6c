import { PgRankerStore } from '../../server/features/rankers/pg-ranker-store.js';
import { RankerService } from '../../server/features/rankers/ranker-service.js';
import { features } from '../../server/features/recommendations/blend/blend.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
let store: PgRankerStore;
let tokens: string[];
beforeAll(async () => {
  desk = await startDesk();
  store = new PgRankerStore(desk.context.db);
  const likes = [languageModels, proteins, [], languageModels.slice(1), proteins, []];
  tokens = await Promise.all(likes.map((liked) => reader(...liked)));
  for (const token of tokens) await act(token, learnFromSaves);
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const list = `query { viewer { recommendations(first: 8) { edges { node { id } reasons { kind weight } } } } }`;
const seen = `mutation ($ids: [ID!]!) { recordImpressions(paperIds: $ids) { ok } }`;
const save = `mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }`;
const open = `mutation ($id: ID!) { recordOpen(paperId: $id) { ok } }`;
const forget = `mutation ($id: ID!) { forgetPaper(paperId: $id) { paper { id } } }`;
const pause = `mutation { updatePreferences(input: { learning: false }) { preferences { learning } } }`;
const learnFromSaves = `mutation { updatePreferences(input: { learnFromSaves: true }) { preferences { learning } } }`;
const report = `{ desk { rankers { id origin state multipliers { feature factor } decidedAt
  gate { readers lists gain low high } trial { readers lists gain low high } } } }`;

type Edge = { node: { id: string }; reasons: { kind: string; weight: number }[] };

/** Looks at a page and saves, or else opens, what is least like their likes, in words and meaning; returns the papers of the page, that one first. */
async function look(token: string, take = save): Promise<string[]> {
  const { viewer } = await act(token, list);
  const likeness = ({ reasons }: Edge) =>
    reasons
      .filter(({ kind }) => kind === 'TOPIC' || kind === 'LIKED_PAPER')
      .reduce((sum, { weight }) => sum + weight, 0);
  const edges = (viewer.recommendations.edges as Edge[]).toSorted(
    (a, b) => likeness(a) - likeness(b),
  );
  const ids = edges.map(({ node }) => node.id);
  await act(token, seen, { ids });
  await act(token, take, { id: ids[0] });
  return ids;
}

const everyoneLooks = async (times: number) => {
  for (let time = 0; time < times; time++) await Promise.all(tokens.map((token) => look(token)));
};

/** A desk that has enough after fewer pages. */
const serviceThatNeeds = (needed: object, now = () => new Date()) =>
  new RankerService(store, features, now, { pages: 1, lists: 1, trialDays: 60, ...needed });

test('what was opened is credited to the page it was on, what was only seen passed by; both can be forgotten', async () => {
  const token = await reader(...languageModels);
  const before = await store.judgedPages(1_000);
  const [opened, ...others] = await look(token, open);
  const added = (await store.judgedPages(1_000)).slice(before.length);
  expect(added).toHaveLength(1);
  expect(added[0]!.wanted).toHaveLength(1);
  expect(added[0]!.passed).toHaveLength(others.length);
  const amounts = [...added[0]!.wanted, ...added[0]!.passed];
  for (const name of amounts.flatMap(Object.keys)) expect(features).toContain(name);
  expect(Math.max(...amounts.map(({ near }) => near ?? 0))).toBeGreaterThan(0);
  await act(token, forget, { id: opened });
  expect(await store.judgedPages(1_000)).toHaveLength(before.length);
  await act(token, pause);
  await look(token);
  expect(await store.judgedPages(1_000)).toHaveLength(before.length);
});

test('what is wanted is learnt, tried on readers, and comes into use when gate and trial agree', async () => {
  const service = serviceThatNeeds({ pages: 30, lists: 18 });
  expect(await service.learn()).toBeNull();
  await expect(service.propose({ trending: 5 })).rejects.toMatchObject({ code: 'CONFLICT' });
  await everyoneLooks(8);
  const learnt = (await service.learn())!;
  expect(learnt).toMatchObject({ origin: 'LEARNT', state: 'TRIAL', trial: null });
  expect(learnt.gate.low).toBeGreaterThan(0);
  const weighed = learnt.multipliers;
  expect(weighed.words! / Math.max(...Object.values(weighed))).toBeLessThan(0.5);
  await expect(service.propose({ near: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await service.learn()).toBeNull();
  expect(await service.decide()).toBe(0);
  await everyoneLooks(8);
  const [onTrial] = await service.list();
  expect(onTrial!.trial!.lists).toBeGreaterThan(0);
  expect(await service.decide()).toBe(1);
  const [decided] = await service.list();
  expect(decided!.decidedAt).not.toBeNull();
  // Who takes what is unlike their likes finds it among the papers of the ranker that puts it first.
  expect(decided!.trial!.gain).toBeGreaterThan(0);
  expect(decided!.state).toBe(decided!.trial!.low > 0 ? 'IN_USE' : 'REFUSED');
});

test('what an operator proposes passes the same gate; faults are named', async () => {
  const service = serviceThatNeeds({});
  const refused = await service.propose({ words: 10, near: 10 });
  expect(refused).toMatchObject({ origin: 'PROPOSED', state: 'REFUSED' });
  expect(refused.gate.high).toBeLessThan(0.5);
  const fault = (multipliers: object) =>
    service.propose(multipliers as never).then(
      () => 'none',
      ({ code, message }) => `${code} ${message}`,
    );
  expect(await fault({ fame: 2 })).toMatch(/BAD_USER_INPUT .*fame.*near/);
  expect(await fault({ near: 0 })).toMatch(/BAD_USER_INPUT .*near.*0\.1/);
  expect(await fault({})).toMatch(/BAD_USER_INPUT/);
  await expect(service.drop(999)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a trial that readers take no part in ends after its time', async () => {
  for (const { id, state } of await store.list(10))
    if (state === 'IN_USE' || state === 'TRIAL') await serviceThatNeeds({}).drop(id);
  const gate = { readers: 6, lists: 60, gain: 0.1, low: 0.05, high: 0.15 };
  const added = await store.add({
    ...{ origin: 'PROPOSED', state: 'TRIAL', multipliers: { code: 2 }, gate },
  });
  const later = () => new Date(added.createdAt.getTime() + 61 * 86_400_000);
  expect(await serviceThatNeeds({ lists: 9 }).decide()).toBe(0);
  expect(await serviceThatNeeds({ lists: 9 }, later).decide()).toBe(1);
  expect((await store.list(1))[0]).toMatchObject({ id: added.id, state: 'REFUSED' });
});

test('operators read the report, and nobody else', async () => {
  const email = 'operator@example.org';
  const token = await desk.signUp(email);
  expect((await desk.ask(report)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect((await desk.ask(report, {}, token)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  const { account } = (await desk.context.services.accountStore.findByEmail(email))!;
  await desk.context.services.accountStore.update(account.id, { role: 'operator' });
  const { desk: found } = await act(token, report);
  expect(found.rankers.map(({ origin }: { origin: string }) => origin)).toEqual(
    expect.arrayContaining(['LEARNT', 'PROPOSED']),
  );
  for (const { gate } of found.rankers) expect(gate.low).toBeLessThanOrEqual(gate.gain);
});

test('pages nothing can be learnt from any more are dropped, the others kept', async () => {
  const { db, services } = desk.context;
  const token = await reader(...proteins);
  await act(token, list);
  await look(token, open);
  const { judged, all } = { judged: await store.judgedPages(1_000), all: await count() };
  expect(await services.rankers.prune()).toBe(0);
  await db.query(`update served_pages set served_at = served_at - interval '9 days'`);
  await db.query(`update opens set last_at = last_at - interval '9 days'`);
  await db.query(`update saves set saved_at = saved_at - interval '9 days'`);
  await db.query(`update impressions set last_at = last_at - interval '9 days'`);
  const pruned = await services.rankers.prune();
  expect(pruned).toBeGreaterThan(0);
  expect(await count()).toBe(all - pruned);
  expect(await store.judgedPages(1_000)).toHaveLength(judged.length);
  await db.query(`update served_pages set served_at = served_at - interval '90 days'`);
  await services.rankers.prune();
  expect(await count()).toBe(0);
});

async function count(): Promise<number> {
  const [row] = await desk.context.db.query(`select count(*)::int as pages from served_pages`);
  return row!.pages;
}
