import fc from 'fast-check';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
let token: string;
beforeAll(async () => {
  desk = await startDesk();
  token = await desk.signUp();
});
afterAll(() => desk.stop());

const codes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'UNAVAILABLE',
];

async function codeOf(query: string, variables?: object, asReader = false): Promise<unknown> {
  const { status, errors } = await desk.ask(query, variables, asReader ? token : undefined);
  expect(status).toBeLessThan(500);
  return errors?.[0]?.extensions.code;
}

const paper = 'query ($id: ID!) { paper(id: $id) { title } }';
const rate = 'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }';

test('wrong ids', async () => {
  expect(await codeOf(paper, { id: 'nonsense' })).toBe('BAD_USER_INPUT');
  expect(await codeOf(rate, { id: 'arxiv:9999.99999' }, true)).toBe('NOT_FOUND');
  expect(await codeOf(rate, { id: '999999' }, true)).toBe('NOT_FOUND');
  expect(await codeOf(rate, { id: '99999999999' }, true)).toBe('BAD_USER_INPUT');
  expect((await desk.ask(paper, { id: 'doi:10.1000/unknown' })).data.paper).toBeNull();
});

test('absurd page sizes', async () => {
  for (const first of [0, -1, 101, 2_147_483_647])
    expect(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX']).toContain(
      await codeOf(`{ feed(first: ${first}) { edges { cursor } } }`),
    );
});

test('junk cursors, wherever there is a list', async () => {
  const lists = [
    (after: string) => `{ feed(after: ${after}) { edges { cursor } } }`,
    (after: string) => `{ search(query: "graph", after: ${after}) { edges { cursor } } }`,
    (after: string) => `{ viewer { recommendations(after: ${after}) { edges { cursor } } } }`,
    (after: string) => `{ viewer { saved(after: ${after}) { edges { cursor } } } }`,
    (after: string) => `{ viewer { digest { deliveries(after: ${after}) { edges { cursor } } } } }`,
  ];
  for (const junk of ['"x"', '"W10"', '"WyJhIiwxXQ"', '""', '"eyJhIjoxfQ"'])
    for (const list of lists) expect(await codeOf(list(junk), {}, true)).toBe('BAD_USER_INPUT');
});

test('any text as id, query or cursor is answered without a 5xx and with a code of the contract', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      for (const query of [
        'query ($t: String!) { search(query: $t, mode: WORDS) { totalCount } }',
        'query ($t: ID!) { paper(id: $t) { id } }',
        'query ($t: String) { feed(after: $t) { totalCount } }',
        'query ($t: String) { feed(category: $t) { totalCount } }',
      ]) {
        const { status, errors } = await desk.ask(query, { t: text });
        expect(status).toBeLessThan(500);
        if (errors) expect(codes).toContain(errors[0]!.extensions.code);
        expect(errors?.[0]?.extensions.code).not.toBe('UNAVAILABLE');
      }
    }),
    { numRuns: 40 },
  );
});

test('deep, wide and doubling queries are refused at once', async () => {
  const deep = `{ paper(id: "1") ${'{ similar { paper '.repeat(10)} { id } ${'} }'.repeat(10)} }`;
  expect(await codeOf(deep)).toBe('QUERY_TOO_COMPLEX');
  const wide = `{ feed(first: 100) { edges { node { similar(first: 50) { paper { similar(first: 50) { paper { title } } } } } } } }`;
  expect(await codeOf(wide)).toBe('QUERY_TOO_COMPLEX');
  const aliases = `{ ${Array.from({ length: 700 }, (_, at) => `a${at}: desk { paperCount }`).join(' ')} }`;
  expect(await codeOf(aliases)).toBe('QUERY_TOO_COMPLEX');
  const doubling = Array.from(
    { length: 22 },
    (_, at) => `fragment f${at} on Desk { ...f${at + 1} ...f${at + 1} }`,
  ).join('\n');
  const began = performance.now();
  expect(await codeOf(`{ desk { ...f0 } } ${doubling} fragment f22 on Desk { paperCount }`)).toBe(
    'QUERY_TOO_COMPLEX',
  );
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(await codeOf(`{ ${'{'.repeat(5_000)}`)).toMatch(/QUERY_TOO_COMPLEX|BAD_USER_INPUT/);
});

test('what needs an account says so', async () => {
  expect(await codeOf(rate, { id: 'arxiv:1706.03762' })).toBe('UNAUTHENTICATED');
  expect((await desk.ask('{ viewer { id } }')).data.viewer).toBeNull();
});

test('a field with a wrong value is named', async () => {
  const update =
    'mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { nextAt } } }';
  for (const [field, value] of [
    ['hour', 24],
    ['threshold', 2],
    ['maxPapers', 0],
    ['timeZone', 'Mars/Base'],
  ] as const) {
    const { errors } = await desk.ask(update, { in: { [field]: value } }, token);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  }
});

test('no answer tells of stacks, SQL or files', async () => {
  const { errors } = await desk.ask(paper, { id: 'file:\u0000' });
  expect(JSON.stringify(errors)).not.toMatch(/select |\.js|node_modules|stack/i);
});

test('a form of another site can do nothing (CSRF)', async () => {
  const response = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: 'mutation { signOut { ok } }' }),
  });
  expect(response.status).toBe(400);
});

test.each([
  ['more than the API takes', JSON.stringify({ query: 'x'.repeat(7 * 2 ** 20) }), 413, /7 MB/],
  ['half of a request', '{"query": "{ viewer', 400, /JSON/],
])('%s is refused in the API’s own form', async (_, body, status, message) => {
  const answer = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({
    errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
  });
});
