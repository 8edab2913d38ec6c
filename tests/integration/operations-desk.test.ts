import { Readable } from 'node:stream';
import { MODEL_ID } from '../../embeddings/index.js';
import { notify } from '../../server/db/notifications.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { operatorOf } from '../support/operators.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let operator: string;
beforeAll(async () => {
  desk = await startDesk();
  operator = await operatorOf(desk);
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const fieldOf = async (field: string) => (await act(operator, `{ desk { ${field} } }`)).desk;
const refusal = async (query: string, variables: object) =>
  (await desk.ask(query, variables, operator)).errors?.[0]?.extensions;

const line = (row: object) => `${JSON.stringify(row)}\n`;
const sources = 'sources { name papers recent lastAt }';
const imports =
  'imports { source state added updated unchanged rejected problem rejections { line reason } endedAt }';

test('papers are counted by where they came from, and imports leave a note, also one that broke off', async () => {
  const { services } = desk.context;
  const before = (await fieldOf(sources)).sources;
  expect(before).toMatchObject([{ name: 'starter', papers: 132, recent: 132 }]);
  expect((await fieldOf(imports)).imports).toEqual([]);
  const good = line({ id: 'one', title: 'A paper of a file' });
  const text = good + line({ id: 'two' }) + good;
  await services.imports.importJsonl(Readable.from([Buffer.from(text)]), '/home/ada/papers.jsonl');
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from(good);
      throw Object.assign(new Error("EIO: can't read '/home/ada/papers.jsonl'"), { code: 'EIO' });
    })(),
  );
  await expect(services.imports.importJsonl(broken, 'cut.jsonl')).rejects.toThrow();
  const stopped = { signal: AbortSignal.abort() };
  const stop = services.imports.importJsonl(Readable.from([good]), '-', undefined, stopped);
  await expect(stop).rejects.toThrow();
  expect((await fieldOf(sources)).sources).toContainEqual({
    ...{ name: 'file', papers: 1, recent: 1 },
    lastAt: expect.any(String),
  });
  expect((await fieldOf(imports)).imports).toMatchObject([
    { source: 'standard input', state: 'STOPPED', added: 0, problem: null },
    { source: 'cut.jsonl', state: 'FAILED', unchanged: 1, problem: expect.stringContaining('EIO') },
    {
      ...{ source: 'papers.jsonl', state: 'DONE', added: 1, unchanged: 1, rejected: 1 },
      rejections: [{ line: 2, reason: expect.stringContaining('title') }],
    },
  ]);
  expect(JSON.stringify(await fieldOf(imports))).not.toContain('/home');
});

test('of many imports the newest are kept', async () => {
  const { imports: service, sources: store } = desk.context.services;
  for (let at = 0; at < 205; at++)
    await service.importJsonl(Readable.from([Buffer.from('')]), `file-${at}`);
  const runs = await store.runs(1_000);
  expect(runs).toHaveLength(200);
  expect(runs[0]!.source).toBe('file-204');
});

test('a change of model tells how far it is', async () => {
  const { db } = desk.context;
  const modelChange = async () => (await fieldOf('modelChange { from to done total }')).modelChange;
  const want = (model: string) =>
    db.query(`update chosen_models set model = $1 where role = 'WANTED'`, [model]);
  expect(await modelChange()).toBeNull();
  await want('next@q8');
  await db.query(`insert into paper_vectors (model, paper_id, text_hash, revision)
    select 'next@q8', id, text_hash, revision from papers order by id limit 7`);
  const total = await desk.context.services.paperStore.count();
  expect(await modelChange()).toEqual({ from: MODEL_ID, to: 'next@q8', done: 7, total });
  await db.query(`delete from paper_vectors where model = 'next@q8'`);
  await want(MODEL_ID);
  expect(await modelChange()).toBeNull();
});

const state =
  'indexes { name answeredBy held expected behind revision latestRevision rebuilding failed } waitingForVector';
const search = `{ search(query: "protein structure", first: 10) { edges { node { key } } } }`;

test('indexes tell how they stand to the database, and are built anew while they answer', async () => {
  await desk.settled();
  const before = await act(operator, search);
  const { indexes, waitingForVector } = await fieldOf(state);
  expect(waitingForVector).toBe(0);
  const papers = indexes[0].held;
  for (const [at, answeredBy] of ['GRAPH', 'WORDS'].entries())
    expect(indexes[at]).toMatchObject({
      ...{ answeredBy, held: papers, expected: papers, behind: 0, rebuilding: false },
      revision: indexes[at].latestRevision,
    });
  const rebuild = `mutation { rebuildIndexes { indexes { name rebuilding } } }`;
  const asked = (await act(operator, rebuild)).rebuildIndexes.indexes;
  expect(asked).toHaveLength(2);
  for (let times = 0; times < 10; times++) expect(await act(operator, search)).toEqual(before);
  await eventually(async () =>
    (await fieldOf(state)).indexes.every(({ rebuilding }: { rebuilding: boolean }) => !rebuilding),
  );
  expect((await fieldOf(state)).indexes).toEqual(indexes);
  expect(await act(operator, search)).toEqual(before);
  const { vectorFollower, wordFollower } = desk.context.indexes;
  expect([vectorFollower.desk, wordFollower.desk]).toEqual([
    expect.stringMatching(/\.1$/),
    expect.stringMatching(/\.1$/),
  ]);
});

const users = `query ($search: String, $first: Int = 20, $after: String) { desk { users(search: $search, first: $first, after: $after) {
  totalCount edges { node { id displayName email role joinedAt activeAt ratingCount digestFrequency } }
  pageInfo { hasNextPage endCursor } } } }`;
const setRole = `mutation ($id: ID!, $role: Role!) { setRole(userId: $id, role: $role) { user { role } } }`;

test('operators find accounts and make others operators; one always remains', async () => {
  const find = async (variables: object) => (await act(operator, users, variables)).desk.users;
  const token = await desk.signUp('Zoe.100%@example.org');
  const rate = `mutation { ratePaper(paperId: "arxiv:1706.03762", rating: UP) { paper { id } } }`;
  await act(token, rate);
  const found = await find({ search: 'ZOE.100%' });
  expect(found).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          ...{ email: 'zoe.100%@example.org', displayName: 'Ada', role: 'READER', ratingCount: 1 },
          ...{ digestFrequency: 'OFF', activeAt: expect.any(String) },
        },
      },
    ],
  });
  expect((await find({ search: 'ada' })).totalCount).toBeGreaterThan(1);
  expect((await find({ search: '_nobody' })).edges).toEqual([]);
  const page = await find({ first: 1 });
  expect(page.pageInfo.hasNextPage).toBe(true);
  const next = await find({ first: 1, after: page.pageInfo.endCursor });
  expect(next.edges[0].node.id).not.toBe(page.edges[0].node.id);

  const { id } = found.edges[0].node;
  const own = (await find({ search: 'operates@' })).edges[0].node.id;
  expect(await refusal(setRole, { id: own, role: 'READER' })).toMatchObject({ code: 'CONFLICT' });
  expect((await act(operator, setRole, { id, role: 'OPERATOR' })).setRole.user.role).toBe(
    'OPERATOR',
  );
  expect((await act(token, users)).desk.users.totalCount).toBeGreaterThan(1);
  await act(operator, setRole, { id, role: 'READER' });
  expect((await desk.ask(users, {}, token)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await refusal(setRole, { id: 'x', role: 'READER' })).toMatchObject({
    ...{ code: 'NOT_FOUND', field: 'userId' },
  });
});

const failures = 'failures { kind place message times lastAt }';

test('failures of requests are noted by place and message, without what was asked; of the rest as well', async () => {
  const token = await reader();
  const { db, services } = desk.context;
  await db.query(`alter table collections rename to collections_away`);
  const mine = `{ viewer { collections { id } } }`;
  for (let times = 0; times < 3; times++)
    expect((await desk.ask(mine, {}, token)).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
  await db.query(`alter table collections_away rename to collections`);
  // What is foreseen is no failure.
  await desk.ask('{ nothing }', {}, token);
  await desk.ask(setRole, { id: 'x', role: 'READER' }, token);
  const requests = async () =>
    (await fieldOf(failures)).failures.filter(({ kind }: { kind: string }) => kind === 'REQUEST');
  await eventually(async () => (await requests())[0]?.times === 3);
  expect(await requests()).toMatchObject([
    {
      place: 'viewer.collections',
      message: expect.stringContaining('relation "collections" does not exist'),
    },
  ]);
  services.failures.note(
    'REQUEST',
    'search',
    new Error('nothing for "ada@example.org" at 10.1000/182'),
  );
  await eventually(async () => (await requests()).length === 2);
  expect((await requests())[0].message).toMatch(/^nothing for “…” at #/);
  expect(JSON.stringify(await requests())).not.toMatch(/ada|10\.1000/);

  const bad = Readable.from([Buffer.from(line({ id: 'bad' }))]);
  await services.imports.importJsonl(bad, 'bad.jsonl');
  expect((await fieldOf(failures)).failures[0]).toMatchObject({
    ...{ kind: 'IMPORT', place: 'bad.jsonl', times: 1, message: 'line 1: title is missing' },
  });
});

test('an index that falls behind is noted, and follows again', async () => {
  const { db } = desk.context;
  await db.query(`alter table paper_vectors rename to vectors_away`);
  await notify(db, 'lectern_vectors');
  await eventually(async () =>
    (await fieldOf(failures)).failures.some(
      ({ kind, place }: { kind: string; place: string }) =>
        kind === 'UPKEEP' && place === 'indexes',
    ),
  );
  await db.query(`alter table vectors_away rename to paper_vectors`);
  await desk.settled();
});

test('a storm of failures leaves a few hundred notes at most', async () => {
  const { failures: log } = desk.context.services;
  for (let round = 0; round < 6; round++) {
    for (let at = 0; at < 90; at++)
      log.note('UPKEEP', `round${round}.field${at}`, new Error('storm'));
    await eventually(async () => {
      const rows = await desk.context.db.query(`select 1 from failures where place = $1`, [
        `round${round}.field89`,
      ]);
      return rows.length === 1;
    });
  }
  const [row] = await desk.context.db.query(`select count(*)::int from failures`);
  expect(row.count).toBe(200);
});
