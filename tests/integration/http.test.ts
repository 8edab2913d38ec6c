import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${desk.url}${path}`, { headers, redirect: 'manual' });

test('health and metrics', async () => {
  expect((await get('/health/live')).status).toBe(200);
  const ready = await get('/health/ready');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', missing: {} }]);
  expect(await (await get('/metrics')).text()).toMatch(/lectern_vectors 132/);
});

test('feeds for feed readers', async () => {
  const rss = await get('/feeds/daily.rss');
  expect(rss.headers.get('content-type')).toContain('application/rss+xml');
  expect((await rss.text()).match(/<item>/g)).toHaveLength(22);
  expect(await (await get('/feeds/weekly.atom')).text()).toContain('<entry>');
  expect(
    ((await (await get('/feeds/monthly.json')).json()) as { items: unknown[] }).items.length,
  ).toBeGreaterThan(22);
  for (const path of ['/feeds/hourly.rss', '/feeds/daily.pdf', '/feeds/x'])
    expect((await get(path)).status).toBe(404);
});

test('the client answers every page address, and only those', async () => {
  const page = await get('/settings', { accept: 'text/html' });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<div id="root">');
  expect((await get('/assets/none.js')).status).toBe(404);
});

test('a browser that opens the API is led to its explorer', async () => {
  const answer = await get('/graphql', { accept: 'text/html' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/explorer.html']);
  expect((await get('/explorer.html')).status).toBe(200);
});

test('headers keep other sites from framing or scripting the page', async () => {
  const { headers } = await get('/health/live');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
