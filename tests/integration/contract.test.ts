import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
let token: string;
beforeAll(async () => {
  desk = await startDesk();
  token = await desk.signUp('contract@example.org');
});
afterAll(() => desk.stop());

test('feed', async () => {
  const query = `query ($date: Date) { feed(period: DAY, on: $date, order: TRENDING, first: 20) {
    edges { cursor node { id key title abstract authors { name } publishedAt upvoteCount trendingScore viewerRating } }
    pageInfo { hasNextPage endCursor } previousDate nextDate } }`;
  const { data } = await desk.ask(query, { date: null });
  expect(data.feed.edges).toHaveLength(20);
  expect(data.feed.pageInfo.hasNextPage).toBe(true);
  expect(data.feed.nextDate).toBeNull();
  const earlier = await desk.ask(query, { date: data.feed.previousDate });
  const keys = (feed: typeof data.feed) =>
    feed.edges.map((edge: { node: { key: string } }) => edge.node.key);
  expect(keys(earlier.data.feed).filter((key: string) => keys(data.feed).includes(key))).toEqual(
    [],
  );
});

test('search', async () => {
  const query = `query ($q: String!) { search(query: $q, first: 20, filter: { publishedAfter: "2024-01-01", categories: ["cs.RO"] }) {
    totalCount edges { score node { key title publishedAt categories } } } }`;
  const { data } = await desk.ask(query, { q: 'robot manipulation policies' });
  expect(data.search.totalCount).toBeGreaterThan(0);
  for (const { node } of data.search.edges) {
    expect(node.publishedAt >= '2024-01-01').toBe(true);
    expect(node.categories).toContain('cs.RO');
  }
});

test('paper by key, with similar papers and a citation', async () => {
  const query = `query ($id: ID!) { paper(id: $id) { title abstract similar(first: 10) { score paper { key title } } citation(format: BIBTEX) } }`;
  const { data } = await desk.ask(query, { id: 'arxiv:1706.03762v5' });
  expect(data.paper.title).toBe('Attention Is All You Need');
  expect(data.paper.similar).toHaveLength(10);
  const scores = data.paper.similar.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(data.paper.citation).toContain('author = {Ashish Vaswani and');
});

test('signing in sets a cookie that works, and signing out ends it', async () => {
  const response = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($in: SignInInput!) { signIn(input: $in) { viewer { id email } token } }',
      variables: { in: { email: 'Contract@Example.org', password: 'correct horse battery' } },
    }),
  });
  const cookie = response.headers.get('set-cookie')!;
  expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
  const asViewer = async (query: string) => {
    const headers = { 'content-type': 'application/json', cookie: cookie.split(';')[0]! };
    const answer = await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: read as asked for
    return ((await answer.json()) as { data: any }).data;
  };
  expect((await asViewer('{ viewer { email } }')).viewer.email).toBe('contract@example.org');
  expect((await asViewer('mutation { signOut { ok } }')).signOut.ok).toBe(true);
  expect((await asViewer('{ viewer { email } }')).viewer).toBeNull();
});

test('rating, saving and hiding, each undone', async () => {
  const id = 'arxiv:1706.03762';
  const act = async (mutation: string) => (await desk.ask(mutation, { id }, token)).data;
  const rate = (rating: string) =>
    act(
      `mutation ($id: ID!) { ratePaper(paperId: $id, rating: ${rating}) { paper { id upvoteCount viewerRating } } }`,
    );
  const before = (await rate('NONE')).ratePaper.paper.upvoteCount;
  expect((await rate('UP')).ratePaper.paper).toMatchObject({
    upvoteCount: before + 1,
    viewerRating: 'UP',
  });
  expect((await rate('UP')).ratePaper.paper).toMatchObject({
    upvoteCount: before + 1,
    viewerRating: 'UP',
  });
  expect((await rate('DOWN')).ratePaper.paper).toMatchObject({
    upvoteCount: before,
    viewerRating: 'DOWN',
  });
  expect((await rate('NONE')).ratePaper.paper).toMatchObject({
    upvoteCount: before,
    viewerRating: 'NONE',
  });
  for (const value of [true, false]) {
    const saved = await act(
      `mutation ($id: ID!) { savePaper(paperId: $id, saved: ${value}) { paper { id viewerSaved } } }`,
    );
    expect(saved.savePaper.paper.viewerSaved).toBe(value);
    const hidden = await act(
      `mutation ($id: ID!) { dismissPaper(paperId: $id, dismissed: ${value}) { paper { id viewerDismissed } } }`,
    );
    expect(hidden.dismissPaper.paper.viewerDismissed).toBe(value);
  }
});

test('recommendations', async () => {
  const query = `query { viewer { recommendations(first: 20) { edges { score node { key title }
    reasons { kind text weight paper { key } } } pageInfo { hasNextPage endCursor } } } }`;
  const { data } = await desk.ask(query, {}, token);
  expect(data.viewer.recommendations.edges).toHaveLength(20);
  for (const { reasons } of data.viewer.recommendations.edges)
    expect(reasons.length).toBeGreaterThan(0);
});

test('profiles, digest settings, preview and deliveries', async () => {
  const query = `query { viewer { profiles { id name } digest { frequency weekday hour timeZone nextAt preview { subject html text } deliveries(first: 10)
    { edges { node { sentAt status reason paperCount } } } } } }`;
  const { data } = await desk.ask(query, {}, token);
  expect(data.viewer.profiles).toHaveLength(1);
  expect(data.viewer.digest).toMatchObject({
    frequency: 'OFF',
    nextAt: null,
    timeZone: 'Europe/Berlin',
  });
  expect(data.viewer.digest.preview.html).toContain('<!doctype html>');
  expect(data.viewer.digest.deliveries.edges).toEqual([]);
});

test('updateDigest and subscribe', async () => {
  const update =
    'mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { frequency nextAt } } }';
  const settings = { in: { frequency: 'DAILY', hour: 7, threshold: 0.2, maxPapers: 5 } };
  const { data } = await desk.ask(update, settings, token);
  expect(data.updateDigest.digest.frequency).toBe('DAILY');
  expect(Date.parse(data.updateDigest.digest.nextAt)).toBeGreaterThan(desk.clock.now().getTime());
  const subscribe =
    'mutation ($email: EmailAddress!) { subscribe(email: $email, frequency: WEEKLY) { ok } }';
  expect((await desk.ask(subscribe, { email: 'someone@example.org' })).data.subscribe.ok).toBe(
    true,
  );
});
