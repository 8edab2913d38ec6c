import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const create = `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id } } }`;
const update = `mutation ($in: DigestSettingsInput!, $profile: ID) {
  updateDigest(input: $in, profileId: $profile) { digest { id profileId frequency hour timeZone pausedUntil nextAt } } }`;
const history = `{ viewer { digest { deliveries { edges { node { status interest paperCount } } } } } }`;
const apart = `{ viewer { profileDigests { profileId frequency timeZone pausedUntil nextAt preview { subject } } } }`;
const daily = { frequency: 'DAILY', threshold: 0 };

/** A reader of language models with another interest, and its id. */
async function withInterest(wish: object): Promise<[token: string, profile: string]> {
  const token = await reader(...languageModels);
  const { createProfile } = await act(token, create, { in: { name: 'Folding', ...wish } });
  return [token, createProfile.profile.id];
}

/** Papers come, and what is due goes out. @returns the new mails. */
async function nextDay(milliseconds = days(1)) {
  const before = desk.mailer.sent.length;
  desk.clock.advance(milliseconds);
  const arrived = new Date(desk.clock.now().getTime() - hours(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [arrived]);
  await desk.context.services.digests.sendDue();
  return desk.mailer.sent.slice(before);
}

const papersOf = ({ text }: { text: string }): string[] => text.match(/\/paper\/\d+/g) ?? [];
const deliveries = async (token: string): Promise<{ status: string; interest: string | null }[]> =>
  (await act(token, history)).viewer.digest.deliveries.edges.map(
    ({ node }: { node: { status: string; interest: string | null } }) => node,
  );

test('an interest with a mail of its own is left out of the digest; no paper is in both', async () => {
  const [token, profile] = await withInterest({ papers: proteins });
  await act(token, update, { in: { ...daily, sections: [], maxPapers: 5 } });
  const { digest } = (await act(token, update, { in: { ...daily, maxPapers: 5 }, profile }))
    .updateDigest;
  expect(digest).toMatchObject({ profileId: profile, frequency: 'DAILY', hour: 7 });
  const mails = await nextDay();
  const own = mails.find(({ subject }) => subject.startsWith('Folding: '))!;
  const main = mails.find((mail) => mail !== own)!;
  expect(mails).toHaveLength(2);
  expect(own.text).toMatch(/^Ada, ‘Folding’: 5 of \d+ new papers/m);
  expect(main.text).not.toContain('Folding');
  expect(papersOf(main).length).toBeGreaterThan(0);
  expect(papersOf(main).filter((paper) => papersOf(own).includes(paper))).toEqual([]);
  expect((await deliveries(token)).map(({ interest }) => interest).sort()).toEqual([
    'Folding',
    null,
  ]);
});

test('mails of interests alike, written at the same time, share their papers out', async () => {
  const [token, first] = await withInterest({ topics: ['cs.CL'] });
  const { createProfile } = await act(token, create, { in: { name: 'Words', topics: ['cs.CL'] } });
  for (const profile of [first, createProfile.profile.id])
    await act(token, update, { in: { ...daily, maxPapers: 4 }, profile });
  const mails = await nextDay();
  expect(mails).toHaveLength(2);
  const papers = mails.flatMap(papersOf);
  expect(new Set(papers).size).toBe(8);
});

test('turned off, by hand or by its link, its papers come in the digest again', async () => {
  const [token, profile] = await withInterest({ papers: proteins });
  await act(token, update, { in: { ...daily, sections: [], maxPapers: 4 } });
  await act(token, update, { in: { ...daily, maxPapers: 4 }, profile });
  const own = (await nextDay()).find(({ subject }) => subject.startsWith('Folding: '))!;
  const link = own.unsubscribeUrl!.replace(/^https?:\/\/[^/]+/, desk.url);
  expect(await (await fetch(link)).text()).toContain(
    'No further mail of its own will come for Folding',
  );
  await (await fetch(link, { method: 'POST' })).text();
  const mails = await nextDay();
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toMatch(/^Folding$/m);
});

test('a pause and a time zone hold for all mails of a reader', async () => {
  const [token, profile] = await withInterest({ papers: proteins });
  await act(token, update, { in: daily, profile });
  const until = new Date(desk.clock.now().getTime() + days(9)).toISOString();
  await act(token, update, { in: { ...daily, timeZone: 'Asia/Tokyo', pausedUntil: until } });
  const [mine] = (await act(token, apart)).viewer.profileDigests;
  expect(mine).toMatchObject({ profileId: profile, timeZone: 'Asia/Tokyo', pausedUntil: until });
  expect(Date.parse(mine.nextAt)).toBeGreaterThanOrEqual(Date.parse(until));
  expect(mine.preview.subject).toMatch(/^(Folding: |No new papers)/);
  await act(token, update, { in: { pausedUntil: null } });
  expect((await act(token, apart)).viewer.profileDigests[0].pausedUntil).toBeNull();
});

test('the ledger of a removed interest stays, and what it brought does not come again', async () => {
  const [token, profile] = await withInterest({ papers: proteins });
  await act(token, update, { in: { ...daily, sections: [] } });
  await act(token, update, { in: daily, profile });
  const before = (await nextDay()).flatMap(papersOf);
  await act(token, 'mutation ($id: ID!) { removeProfile(id: $id) { profiles { id } } }', {
    id: profile,
  });
  expect(await deliveries(token)).toHaveLength(2);
  const after = (await nextDay()).flatMap(papersOf);
  expect(after.filter((paper) => before.includes(paper))).toEqual([]);
});

test('one is sent at once; what can not be is named', async () => {
  const [token, profile] = await withInterest({ papers: proteins });
  const send = `mutation ($profile: ID) { sendDigest(profileId: $profile) { delivery { status interest } } }`;
  expect((await desk.ask(send, { profile }, token)).errors?.[0]?.extensions?.code).toBe(
    'NOT_FOUND',
  );
  await act(token, update, { in: { threshold: 0 }, profile });
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  desk.clock.advance(hours(1));
  expect((await act(token, send, { profile })).sendDigest.delivery).toEqual({
    status: 'SENT',
    interest: 'Folding',
  });
  const sections = await desk.ask(update, { in: { sections: ['MISSED'] }, profile }, token);
  expect(sections.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'sections',
  });
  const stranger = await desk.signUp('stranger@example.org');
  for (const id of [profile, 'none'])
    expect(
      (await desk.ask(update, { in: daily, profile: id }, stranger)).errors?.[0]?.extensions?.code,
    ).toBe('NOT_FOUND');
});
