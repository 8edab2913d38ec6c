import { Readable } from 'node:stream';
import { startDesk, type TestDesk } from '../support/desk.js';
import { paperLines } from '../support/paper-lines.js';
import { proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { reader, act } = readersOf(() => desk);
const mapQuery = `{ map { drawnAt placesUrl regions { id terms x y paperCount } } }`;
const pageQuery = `query ($id: ID!, $first: Int!, $after: String) { mapRegion(id: $id) {
  papers(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id feedDate } } } } }`;
const draw = () => desk.context.services.map.draw();

interface Row {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly region: number;
  readonly day: number;
}

/** What the desk sends, read as its description says. */
async function places(): Promise<Row[]> {
  const { data } = await desk.ask(mapQuery);
  const bytes = Buffer.from(await (await fetch(`${desk.url}${data.map.placesUrl}`)).arrayBuffer());
  const count = bytes.length / 20;
  const at = (column: number, row: number) => 4 * (column * count + row);
  return Array.from({ length: count }, (_, row) => ({
    id: bytes.readInt32LE(at(0, row)),
    x: bytes.readFloatLE(at(1, row)),
    y: bytes.readFloatLE(at(2, row)),
    region: bytes.readInt32LE(at(3, row)),
    day: bytes.readInt32LE(at(4, row)),
  }));
}

/** Makes papers and waits until they can be found. */
async function put(from: number, to: number): Promise<void> {
  const lines = Readable.from([Buffer.from(paperLines(from, to))]);
  await desk.context.services.imports.importJsonl(lines, '');
  await desk.settled();
}

const idOf = async (key: string) =>
  Number((await desk.ask(`query ($key: ID!) { paper(id: $key) { id } }`, { key })).data.paper.id);

test('a desk that stops while it draws ends at once and leaves things as they were', async () => {
  const stopping = new AbortController();
  const drawing = desk.context.services.map.draw(stopping.signal);
  setTimeout(() => stopping.abort(), 100);
  expect(await drawing).toBe(0);
  expect((await desk.ask(mapQuery)).data.map).toBeNull();
});

test('there is no map at first, then one of all papers', async () => {
  expect((await desk.ask(mapQuery)).data.map).toBeNull();
  expect((await fetch(`${desk.url}/map/places`)).status).toBe(404);
  expect(await draw()).toBe(132);
  const { map } = (await desk.ask(mapQuery)).data;
  const sizes = map.regions.map(({ paperCount }: { paperCount: number }) => paperCount);
  expect(sizes.reduce((sum: number, size: number) => sum + size)).toBe(132);
  expect(map.regions.every(({ terms }: { terms: string[] }) => terms.length > 1)).toBe(true);
  const rows = await places();
  expect(rows).toHaveLength(132);
  for (const { x, y, region } of rows) {
    expect(Math.hypot(x, y)).toBeLessThan(10);
    expect(map.regions.map(({ id }: { id: string }) => Number(id))).toContain(region);
  }
  const folding = rows.find(({ id }) => id === 1)!;
  const { data } = await desk.ask(`{ paper(id: "1") { publishedAt } }`);
  expect(new Date(folding.day * 86_400_000).toISOString().slice(0, 10)).toBe(
    data.paper.publishedAt.slice(0, 10),
  );
});

test('papers of like meaning lie side by side', async () => {
  const rows = new Map((await places()).map((row) => [row.id, row]));
  const [a, b] = await Promise.all(proteins.map(idOf));
  const distance = (one: Row, other: Row) => Math.hypot(one.x - other.x, one.y - other.y);
  const fromA = [...rows.values()].map((row) => distance(row, rows.get(a!)!)).sort((p, q) => p - q);
  expect(distance(rows.get(a!)!, rows.get(b!)!)).toBeLessThan(fromA[20]!);
});

test('the places are sent once, and again only when they changed', async () => {
  const first = await fetch(`${desk.url}/map/places`);
  const etag = first.headers.get('etag')!;
  const again = await fetch(`${desk.url}/map/places`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await draw()).toBe(0);
});

test('new papers come onto the map as it is; deleted ones leave it', async () => {
  const before = await places();
  await put(0, 5);
  expect(await draw()).toBe(5);
  const after = await places();
  expect(after.filter(({ id }) => before.some((row) => row.id === id))).toEqual(before);
  const made = await idOf('file:made-3');
  expect(after.map(({ id }) => id)).toContain(made);
  await desk.context.db.query('delete from papers where id = $1', [made]);
  const { map } = (await desk.ask(mapQuery)).data;
  const sizes = map.regions.map(({ paperCount }: { paperCount: number }) => paperCount);
  expect(sizes.reduce((sum: number, size: number) => sum + size)).toBe(136);
});

test('much that is new draws it anew, from where the papers were', async () => {
  const before = new Map((await places()).map((row) => [row.id, row]));
  await put(100, 140);
  expect(await draw()).toBe(176);
  const moves = (await places())
    .flatMap(({ id, x, y }) => {
      const old = before.get(id);
      return old ? [Math.hypot(x - old.x, y - old.y)] : [];
    })
    .sort((a, b) => a - b);
  expect(moves).toHaveLength(136);
  expect(moves[68]!).toBeLessThan(0.6);
});

test("a region's papers come newest first, page by page, each once", async () => {
  const { id, paperCount } = (await desk.ask(mapQuery)).data.map.regions[0];
  const seen: { id: string; feedDate: string }[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await desk.ask(pageQuery, { id, first: 15, after });
    const { edges, pageInfo, totalCount } = data.mapRegion.papers;
    expect(totalCount).toBe(paperCount);
    seen.push(...edges.map(({ node }: { node: { id: string; feedDate: string } }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(new Set(seen.map((paper) => paper.id)).size).toBe(paperCount);
  const dates = seen.map(({ feedDate }) => feedDate);
  expect(dates).toEqual([...dates].sort().reverse());
  expect((await desk.ask(pageQuery, { id: '999', first: 5 })).data.mapRegion).toBeNull();
  const wrong = await desk.ask(pageQuery, { id, first: 5, after: 'bm8' });
  expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
});

test('matches are those of the list, and asking for them counts as nothing shown', async () => {
  const token = await reader(...proteins);
  const { viewer } = await act(
    token,
    `{ viewer { matches { paperId match }
    recommendations(first: 10) { edges { match node { id } } } } }`,
  );
  const matches = new Map(
    viewer.matches.map(({ paperId, match }: { paperId: string; match: string }) => [
      paperId,
      match,
    ]),
  );
  const { edges } = viewer.recommendations;
  expect(edges.length).toBeGreaterThan(3);
  for (const { match, node } of edges) expect(matches.get(node.id)).toBe(match);
  await act(token, `{ viewer { matches { paperId } } }`);
  const [pages] = await desk.context.db.query(`select count(*)::int as count from served_pages`);
  // Only the page of recommendations that was asked for.
  expect(pages.count).toBeLessThanOrEqual(1);
});
