import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let token: string;
beforeAll(async () => {
  desk = await startDesk();
  token = await desk.signUp('ada@example.org');
});
afterAll(() => desk.stop());

const { act } = readersOf(() => desk);
const update = `mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { frequency } } }`;
const standing = `query ($id: ID!) { paper(id: $id) { viewerRating viewerSaved viewerDismissed } }`;

/** The links of the newest mail, by their words, for its first paper. */
async function links(): Promise<Record<string, URL>> {
  await act(token, update, { in: { frequency: 'DAILY', threshold: 0, maxPapers: 2 } });
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  await desk.context.services.digests.sendDue();
  const { html } = desk.mailer.sent.at(-1)!;
  const found: Record<string, URL> = {};
  for (const [, href, label] of html.matchAll(/<a[^>]*href="([^"]*\/mail\/[^"]*)"[^>]*>([^<]*)</g))
    found[label!] ??= new URL(
      href!.replaceAll('&amp;', '&').replace(/^https?:\/\/[^/]+/, desk.url),
    );
  return found;
}
const paperOf = (link: URL) => link.searchParams.get('c')!.split('.')[0]!;
const of = async (id: string, reader = token) => (await act(reader, standing, { id })).paper;
const press = (link: URL, method: 'GET' | 'POST' = 'POST') => fetch(link, { method });

test('each act is prepared by opening its link, done by its form, and taken back', async () => {
  const found = await links();
  const id = paperOf(found['More like this']!);
  const acts = [
    ['More like this', { viewerRating: 'UP' }, { viewerRating: 'NONE' }],
    ['Less like this', { viewerRating: 'DOWN' }, { viewerRating: 'NONE' }],
    ['Save', { viewerSaved: true }, { viewerSaved: false }],
    ['Not interested', { viewerDismissed: true }, { viewerDismissed: false }],
  ] as const;
  for (const [label, done, undone] of acts) {
    const link = found[label]!;
    expect(paperOf(link)).toBe(id);
    // Mail scanners open every link, again and again.
    for (let time = 0; time < 20; time += 1) expect((await press(link, 'GET')).status).toBe(200);
    expect(await of(id)).toMatchObject(undone);
    for (let time = 0; time < 3; time += 1) expect((await press(link)).status).toBe(200);
    expect(await of(id)).toMatchObject(done);
    const page = await (await press(link)).text();
    const [, undo] = /<form[^>]* action="([^"]+)"/.exec(page)!;
    await press(new URL(undo!.replaceAll('&amp;', '&'), desk.url));
    expect(await of(id)).toMatchObject(undone);
  }
});

test('forged for another act, paper, reader or time, or too old: nothing is done', async () => {
  const found = await links();
  const link = found['More like this']!;
  const id = paperOf(link);
  const bea = await desk.signUp('bea@example.org');
  const [other] = await desk.context.db.query<{ id: string }>(
    `select d.id from digests d join accounts a on a.id = d.account_id where a.email = 'bea@example.org'`,
  );
  const changed = (change: (link: URL) => void) => {
    const copy = new URL(link);
    change(copy);
    return copy;
  };
  const forged = [
    changed((copy) => (copy.pathname = '/mail/less')),
    changed((copy) => copy.searchParams.set('c', `1${copy.searchParams.get('c')}`)),
    changed((copy) => copy.searchParams.set('c', `${id}.99999999999`)),
    changed((copy) => copy.searchParams.set('d', other!.id)),
    changed((copy) => copy.searchParams.set('t', 'x'.repeat(43))),
    changed((copy) => copy.searchParams.delete('t')),
  ];
  for (const one of forged) {
    expect((await press(one, 'GET')).status).toBe(404);
    expect((await press(one)).status).toBe(404);
  }
  expect(await of(id)).toMatchObject({ viewerRating: 'NONE' });
  expect(await of(id, bea)).toMatchObject({ viewerRating: 'NONE' });
  desk.clock.advance(days(61));
  const late = await press(link);
  expect(late.status).toBe(410);
  // The paper can still be opened from there.
  expect(await late.text()).toContain(`/paper/${id}`);
  expect(await of(id)).toMatchObject({ viewerRating: 'NONE' });
});

test('a title is text on the page, whatever is in it', async () => {
  const found = await links();
  const link = found.Save!;
  await desk.context.db.query(`update papers set title = $2 where id = $1`, [
    paperOf(link),
    '<script>alert(1)</script> & "quotes"',
  ]);
  const page = await (await press(link, 'GET')).text();
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).not.toContain('<script>alert');
});
