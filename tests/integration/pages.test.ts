import { startDesk, type TestDesk } from '../support/desk.js';
import { closeDatabase } from '../support/test-database.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ env: { PUBLIC_URL: 'https://desk.example.org' } });
});
afterAll(() => desk.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${desk.url}${path}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
const pageAt = async (path: string, headers?: Record<string, string>) =>
  (await get(path, headers)).text();

/** All values of a meta tag. */
const meta = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(
    ([, content]) => content!,
  );
const coinsIn = (page: string): string[] =>
  [...page.matchAll(/<span hidden="" class="Z3988" title="([^"]*)"/g)].map(([, title]) => title!);
const canonical = (page: string) => /<link rel="canonical" href="([^"]*)"/.exec(page)?.[1];
const answers = (page: string) =>
  JSON.parse(/id="first-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '[]') as {
    query: string;
    // biome-ignore lint/suspicious/noExplicitAny: tests read what the page brought
    data: any;
  }[];
const answerTo = (page: string, name: string) =>
  answers(page).find(({ query }) => query === name)?.data;

const adam = '/paper/arxiv:1412.6980';

test('the feed comes with its papers, tags and the answer to the first query', async () => {
  const page = await pageAt('/');
  expect(page.match(/<article /g)).toHaveLength(20);
  expect(coinsIn(page)).toHaveLength(20);
  expect(canonical(page)).toBe('https://desk.example.org/');
  expect(meta(page, 'og:title')).toEqual([/<h1[^>]*>([^<]+)</.exec(page)![1]]);
  expect(meta(page, 'description')[0]).toMatch(/^22 papers, trending first: /);
  expect(meta(page, 'twitter:card')).toEqual(['summary']);
  expect(meta(page, 'robots')).toEqual([]);
  const { feed } = answerTo(page, 'Feed');
  expect(feed.edges).toHaveLength(20);
  expect(page).toContain(`href="/?on=${feed.previousDate}"`);
});

test('period, day, order and topic of the address hold; nonsense counts as not there', async () => {
  const month = await pageAt('/?period=month&order=newest&category=cs.LG&utm=x');
  expect(canonical(month)).toBe(
    'https://desk.example.org/?period=month&amp;order=newest&amp;category=cs.LG',
  );
  const { edges } = answerTo(month, 'Feed').feed;
  expect(
    edges.every(({ node }: { node: { categories: string[] } }) =>
      node.categories.includes('cs.LG'),
    ),
  ).toBe(true);
  const odd = await pageAt('/?period=eon&on=2024-02-31&order=%00');
  expect(canonical(odd)).toBe('https://desk.example.org/');
  const nothing = await pageAt('/?category=no.such');
  expect([meta(nothing, 'robots'), nothing.includes('<article ')]).toEqual([['noindex'], false]);
});

test('a paper comes with its citation tags and abstract, by key and by id', async () => {
  const page = await pageAt(adam);
  const { paper } = answerTo(page, 'Paper');
  expect(page).toContain(`<title>${paper.title} · Lectern</title>`);
  expect(meta(page, 'citation_title')).toEqual([paper.title]);
  expect(meta(page, 'citation_author')).toEqual(['Diederik P. Kingma', 'Jimmy Ba']);
  expect(meta(page, 'citation_publication_date')).toEqual(['2014/12/22']);
  expect(meta(page, 'citation_arxiv_id')).toEqual(['1412.6980']);
  expect(meta(page, 'citation_pdf_url')).toEqual([paper.pdfUrl]);
  expect(meta(page, 'citation_abstract_html_url')).toEqual([`https://desk.example.org${adam}`]);
  expect(meta(page, 'citation_date')).toEqual(['2014/12/22']);
  expect(meta(page, 'citation_abstract')).toEqual([paper.abstract]);
  expect(meta(page, 'citation_publisher')).toEqual(['arXiv']);
  expect(meta(page, 'citation_public_url')).toEqual([paper.url]);
  expect(meta(page, 'citation_keywords')).toEqual(paper.keywords);
  // One, so that a reference manager takes the page for one paper.
  expect(coinsIn(page)).toEqual([expect.stringContaining('rft.title=Adam%3A%20A%20Method')]);
  expect(meta(page, 'og:type')).toEqual(['article']);
  const byId = await pageAt(`/paper/${paper.id}`);
  expect([canonical(byId), canonical(page)]).toEqual(
    Array(2).fill(`https://desk.example.org${adam}`),
  );
});

test('a DOI travels encoded, and is told of a paper that goes by another key', async () => {
  const [row] = await desk.context.db.query(
    `select e.value, p.key from paper_external_ids e join papers p on p.id = e.paper_id
     where e.scheme = 'doi' and p.key like 'arxiv:%' limit 1`,
  );
  const page = await pageAt(`/paper/${encodeURIComponent(`doi:${row.value}`)}`);
  expect(canonical(page)).toBe(`https://desk.example.org/paper/${row.key}`);
  expect(meta(page, 'citation_doi')).toEqual([row.value]);
});

test('what is not here is 404, with the client to say so', async () => {
  for (const path of [
    '/paper/arxiv:9999.99999',
    '/paper/nonsense',
    '/paper/%00',
    '/no-such-page',
  ]) {
    const answer = await get(path);
    const page = await answer.text();
    expect([path, answer.status]).toEqual([path, 404]);
    expect(page).toContain('<div id="root"></div>');
    expect(meta(page, 'robots')).toEqual(['noindex']);
  }
  expect((await get('/assets/none.js', { accept: '*/*' })).status).toBe(404);
});

test('pages of the reader alone are kept out of search engines; the public ones are not', async () => {
  for (const path of ['/settings', '/saved', '/interests', '/teach', '/search', '/sign-in'])
    expect([path, meta(await pageAt(path), 'robots')]).toEqual([path, ['noindex']]);
  const forYou = await pageAt('/for-you');
  expect([meta(forYou, 'robots'), canonical(forYou)]).toEqual([
    [],
    'https://desk.example.org/for-you',
  ]);
});

test('a reader’s page is theirs: what they hid is gone, and no cache in between keeps it', async () => {
  const token = await desk.signUp();
  const first = answerTo(await pageAt('/'), 'Feed').feed.edges[0].node;
  await desk.ask(
    'mutation ($id: ID!) { dismissPaper(paperId: $id, dismissed: true) { paper { id } } }',
    { id: first.id },
    token,
  );
  const answer = await get('/', { cookie: `lectern_session=${token}` });
  const page = await answer.text();
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  expect(answerTo(page, 'Session').viewer.displayName).toBe('Ada');
  expect(page.match(/<article /g)).toHaveLength(19);
  expect(answerTo(await pageAt('/'), 'Session')).toEqual({ viewer: null });
});

const likesOfThree = async () => {
  const token = await desk.signUp();
  for (const id of ['arxiv:1706.03762', 'arxiv:1412.6980', 'arxiv:2101.03164'])
    await desk.ask(
      'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
      { id },
      token,
    );
  return `lectern_session=${token}`;
};

test('For you comes with the reader’s own list and its reasons; without an account with what it would be', async () => {
  const page = await pageAt('/for-you', { cookie: await likesOfThree() });
  const { edges } = answerTo(page, 'ForYou').viewer.recommendations;
  expect(page.match(/<article /g)).toHaveLength(edges.length);
  expect(page.match(/class="Reasons-reasons"/g)).toHaveLength(edges.length);
  expect(page).toContain('which you liked');
  const cold = await pageAt('/for-you', { cookie: `lectern_session=${await desk.signUp()}` });
  expect([cold.includes('<article '), answerTo(cold, 'ForYou').viewer.ratingCount]).toEqual([
    false,
    0,
  ]);
  const nobodys = await pageAt('/for-you');
  expect(nobodys).toContain('A list that is about you needs to know you a little.');
});

test('a list comes as the reader chose to see it in this browser', async () => {
  const drawn = async (density: string) => {
    const page = await pageAt('/', { cookie: `lectern_density=${density}` });
    return ['PaperCard-meta', 'Abstract-prose'].map((name) => page.includes(name));
  };
  expect(await drawn('compact')).toEqual([true, false]);
  expect(await drawn('titles')).toEqual([false, false]);
  expect(await drawn('%22%3E')).toEqual([true, true]);
});

test('a page that has not changed is not sent again, and text goes compressed', async () => {
  const answer = await get(adam, { 'accept-encoding': 'br' });
  expect(answer.headers.get('content-encoding')).toBe('br');
  const etag = answer.headers.get('etag')!;
  const again = await get(adam, { 'if-none-match': etag });
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  await desk.ask(
    'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
    { id: 'arxiv:1412.6980' },
    await desk.signUp(),
  );
  expect((await get(adam, { 'if-none-match': etag })).status).toBe(200);
});

test('the first content is in the locale that the reader asks with, and no other reader is given it', async () => {
  const german = await get(adam, { 'accept-language': 'de-DE,de;q=0.9' });
  expect(german.headers.get('vary')).toContain('accept-language');
  expect(await german.text()).toContain('>22. Dez. 2014</time>');
  expect(await pageAt(adam)).toContain('>22 Dec 2014</time>');
});

test('every class of the first content is one of the client’s', async () => {
  const cookie = await likesOfThree();
  for (const path of ['/', adam, '/for-you']) {
    const page = await pageAt(path, { cookie });
    const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)];
    const styles = (await Promise.all(sheets.map(([, href]) => pageAt(href!)))).join('\n');
    const names = [...page.matchAll(/class="([^"]+)"/g)].flatMap(([, all]) => all!.split(' '));
    const known = new Set([...styles.matchAll(/\.([\w-]+)/g)].map(([, name]) => name));
    // Empty rules do not reach the built sheets; one is only hidden by <noscript>, one is for reference managers.
    const unstyled = ['first-room', 'Z3988'];
    expect(
      [...new Set(names)].filter((name) => !known.has(name) && !unstyled.includes(name)),
    ).toEqual([]);
  }
});

test('robots.txt names the sitemaps, and those name every paper', async () => {
  expect(await pageAt('/robots.txt')).toContain('Sitemap: https://desk.example.org/sitemap.xml');
  const stretch = /<loc>https:\/\/desk\.example\.org([^<]+)<\/loc>/.exec(
    await pageAt('/sitemap.xml'),
  )![1]!;
  const papers = await pageAt(stretch);
  expect(papers.match(/<loc>https:\/\/desk\.example\.org\/paper\//g)).toHaveLength(132);
  expect((await get('/sitemaps/7.xml')).status).toBe(404);
  expect((await get('/sitemaps/99999999999.xml')).status).toBe(404);
});

test('without its database the desk still serves the client', async () => {
  const open = await closeDatabase(desk.context.databaseUrl);
  try {
    for (const path of ['/', adam, '/settings']) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).toContain('<div id="root"></div>');
    }
  } finally {
    await open();
  }
});
