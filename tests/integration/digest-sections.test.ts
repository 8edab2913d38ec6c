import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

const update = `mutation ($in: DigestSettingsInput!) {
  updateDigest(input: $in) { digest { frequency nextAt sections pausedUntil } } }`;
const preview = '{ viewer { digest { preview { subject html text } } } }';
const history =
  '{ viewer { digest { deliveries { edges { node { status reason paperCount } } } } } }';
const send = 'mutation { sendDigest { delivery { status reason paperCount } } }';
const adam = 'Adam: A Method for Stochastic Optimization';
const batch = 'Batch Normalization';

/** Came to the desk so long ago; all papers when no titles are given. */
async function arrived(agoMs: number, ...titles: string[]) {
  const at = new Date(desk.clock.now().getTime() - agoMs);
  await desk.context.db.query(
    `update papers set arrived_at = $1 where $2::text[] = '{}' or title like any ($2)`,
    [at, titles.map((title) => `${title}%`)],
  );
}

/** A reader of attention who follows one of Adam's authors and a search, three days after all but two papers came. */
async function reader(settings: object = {}): Promise<string> {
  const token = await desk.signUp();
  for (const id of ['arxiv:1706.03762', 'arxiv:1810.04805'])
    await desk.ask(
      'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
      { id },
      token,
    );
  const follow = `mutation { followAuthor(author: "Jimmy Ba", followed: true) { followedAuthors { id } } }`;
  const search = `mutation { saveSearch(query: "covariate shift") { savedSearches { id } } }`;
  for (const act of [follow, search])
    expect(await desk.ask(act, {}, token)).not.toHaveProperty('errors');
  const input = { frequency: 'DAILY', threshold: 0.05, maxPapers: 10, ...settings };
  await desk.ask(update, { in: input }, token);
  await arrived(days(3));
  await arrived(hours(2), adam, batch);
  return token;
}

const text = async (token: string): Promise<string> =>
  (await desk.ask(preview, {}, token)).data.viewer.digest.preview.text;
const part = (mail: string, heading: string): string =>
  mail.split(`${heading}\n`)[1]?.split(/\n\n(?!\d+\. )/)[0] ?? '';
const papersIn = (mail: string): string[] => mail.match(/\/paper\/\d+/g) ?? [];

test('what the reader follows, may have missed and what others like have sections, each paper once', async () => {
  const token = await reader();
  await desk.context.db.query(
    `update papers set upvote_count = 50 where title like 'Deep Residual%'`,
  );
  const mail = await text(token);
  const followed = part(mail, 'From who and what you follow');
  expect(followed).toContain(adam);
  expect(followed).toContain('by Jimmy Ba, whom you follow');
  expect(followed).toContain('has the words of your search “covariate shift”');
  expect(followed).not.toContain('exploring');
  expect(papersIn(part(mail, 'You may have missed'))).toHaveLength(2);
  expect(part(mail, 'Trending among others')).toContain('Deep Residual');
  expect(new Set(papersIn(mail)).size).toBe(papersIn(mail).length);
  expect(papersIn(mail).length).toBeLessThanOrEqual(10);
});

test('nothing that was on screen was missed, and nothing muted or turned down is in any section', async () => {
  const token = await reader();
  const missed = papersIn(part(await text(token), 'You may have missed'));
  expect(missed).toHaveLength(2);
  const [one, other] = missed.map((path) => path.split('/').at(-1));
  const see = 'mutation ($id: ID!) { markSeen(paperIds: [$id]) { papers { id } } }';
  await desk.ask(see, { id: one }, token);
  const pass = 'mutation ($id: ID!) { recordImpressions(paperIds: [$id]) { ok } }';
  await desk.ask(pass, { id: other }, token);
  await desk.context.db.query(
    `update papers set upvote_count = 50 where title like 'Deep Residual%'`,
  );
  expect(part(await text(token), 'Trending among others')).toContain('Deep Residual');
  const turnDown = `mutation { dismissPaper(paperId: "arxiv:1512.03385", dismissed: true) { paper { id } } }`;
  expect(await desk.ask(turnDown, {}, token)).not.toHaveProperty('errors');
  await desk.ask(
    'mutation { mute(kind: WORD, value: "covariate") { mutes { value } } }',
    {},
    token,
  );
  const mail = await text(token);
  for (const path of missed) expect(papersIn(mail)).not.toContain(path);
  expect(mail).not.toContain(batch);
  expect(mail).not.toContain('Deep Residual');
  expect(mail).toContain(adam);
});

test('sections can be left out, and what is left over alone is no reason for a mail', async () => {
  const token = await reader({ sections: ['MISSED'] });
  const mail = await text(token);
  expect(mail).not.toContain('From who and what you follow');
  expect(mail).not.toContain('Trending among others');
  await arrived(days(3));
  const { data } = await desk.ask(send, {}, token);
  expect(data.sendDigest.delivery).toMatchObject({ status: 'SKIPPED', paperCount: 0 });
  expect(desk.mailer.sent).toEqual([]);
});

test('sent when asked for, and its papers do not come again', async () => {
  const token = await reader();
  const { data } = await desk.ask(send, {}, token);
  expect(data.sendDigest.delivery.status).toBe('SENT');
  const sent = papersIn(desk.mailer.sent[0]!.text);
  expect(sent).toHaveLength(data.sendDigest.delivery.paperCount);
  await arrived(hours(0), 'Language Models are Few-Shot Learners', 'Layer Normalization');
  desk.clock.advance(hours(1));
  const next = papersIn(await text(token));
  expect(next.length).toBeGreaterThan(0);
  for (const path of next) expect(sent).not.toContain(path);
  for (let i = 0; i < 4; i++) await desk.ask(send, {}, token);
  expect((await desk.ask(send, {}, token)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
});

test('more of what the reader follows than its share comes where there is room', async () => {
  const token = await reader({ threshold: 1, maxPapers: 5 });
  await desk.context.db.query(
    `insert into followed_authors (account_id, author_id)
     select a.id, pa.author_id from accounts a, papers p join paper_authors pa on pa.paper_id = p.id
     where p.title ~ '^(Deep Residual|Layer Norm|Generative Adv|Language Models are Few|Adam)' on conflict do nothing`,
  );
  await arrived(hours(2));
  const followed = papersIn(part(await text(token), 'From who and what you follow'));
  expect(followed.length).toBe(5);
});

test('a digest that rests says until when, and goes on by itself or at once', async () => {
  const token = await reader();
  const until = new Date(desk.clock.now().getTime() + days(3)).toISOString();
  const paused = await desk.ask(update, { in: { pausedUntil: until } }, token);
  expect(paused.data.updateDigest.digest.nextAt > until).toBe(true);
  const kept = await desk.ask(update, { in: { maxPapers: 9 } }, token);
  expect(kept.data.updateDigest.digest.pausedUntil).toBe(until);
  desk.clock.advance(days(1));
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  const first = (await desk.ask(history, {}, token)).data.viewer.digest.deliveries.edges[0].node;
  expect(first.status).toBe('SKIPPED');
  expect(first.reason).toMatch(/^Paused until \w+day \d+ \w+\.$/);
  const { data } = await desk.ask(update, { in: { pausedUntil: null } }, token);
  expect(data.updateDigest.digest.pausedUntil).toBeNull();
  desk.clock.advance(days(1));
  await arrived(hours(1), adam);
  expect(await desk.context.services.digests.sendDue()).toBe(1);
});

test('who wants to know hears that nothing was good enough: after a month, at most four times a year', async () => {
  await reader({ threshold: 1, sections: [], stillHere: true });
  const due = async (count: number, each = 1) => {
    for (let i = 0; i < count; i += each) {
      desk.clock.advance(days(each));
      await desk.context.services.digests.sendDue();
    }
    return desk.mailer.sent.length;
  };
  await desk.context.db.query(`update digests set created_at = $1`, [desk.clock.now()]);
  expect(await due(28)).toBe(0);
  await arrived(hours(1), adam);
  expect(await due(4)).toBe(1);
  expect(desk.mailer.sent[0]).toMatchObject({
    subject: expect.stringMatching(/^Still here: nothing reached your threshold since \w+day/),
    unsubscribeUrl: expect.any(String),
  });
  expect(desk.mailer.sent[0]!.text).toMatch(/^1 paper came to the desk since/);
  expect(await due(325, 5)).toBe(4);
});

test.each([
  ['author:"j ba" year:2014', 'answers your search “author:"j ba" year:2014”'],
  ['category:cs regret -normalization', 'has the words of your search “category:cs regret'],
  ['"regret bound"', 'has the words of your search “"regret bound"”'],
])('a saved search says exactly what it wants: %s', async (query, reason) => {
  const token = await reader();
  const of = (author: string, followed: boolean) =>
    desk.ask(
      'mutation ($a: String!, $f: Boolean!) { followAuthor(author: $a, followed: $f) { followedAuthors { id } } }',
      { a: author, f: followed },
      token,
    );
  expect(await of('Jimmy Ba', false)).not.toHaveProperty('errors');
  await desk.context.db.query('delete from saved_searches');
  const save = 'mutation ($q: String!) { saveSearch(query: $q) { savedSearches { id } } }';
  for (const q of [query, 'author:"j ba" year:..2013', 'category:math regret', '"bound regret"'])
    expect(await desk.ask(save, { q }, token)).not.toHaveProperty('errors');
  const followed = part(await text(token), 'From who and what you follow');
  expect(papersIn(followed)).toHaveLength(1);
  expect(followed).toContain(adam);
  expect(followed).toContain(reason);
});
