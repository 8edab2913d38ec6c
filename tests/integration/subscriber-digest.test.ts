import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

async function subscribed(frequency: string, category?: string) {
  await desk.ask(
    `mutation ($frequency: DigestFrequency!, $category: String) {
      subscribe(email: "reads@example.org", frequency: $frequency, category: $category) { ok } }`,
    { frequency, category },
  );
  const [link] = /\/mail\/confirm\S+/.exec(desk.mailer.sent.at(-1)!.text)!;
  await (await fetch(desk.url + link, { method: 'POST' })).text();
  await papers(`arrived_at = $1`, new Date(desk.clock.now().getTime() - days(60)));
}

/** Sets something of all papers, or of those whose title begins like one of these. */
async function papers(change: string, value: unknown, ...titles: string[]) {
  await desk.context.db.query(
    `update papers set ${change} where $2::text[] = '{}' or title like any ($2)`,
    [value, titles.map((title) => `${title}%`)],
  );
}
const arrive = (agoMs: number, ...titles: string[]) =>
  papers('arrived_at = $1', new Date(desk.clock.now().getTime() - agoMs), ...titles);
const voted = (votes: number, title: string) => papers('source_upvotes = $1', votes, title);

/** The next mail's titles, under its headings. */
async function mail(): Promise<string[]> {
  const before = desk.mailer.sent.length;
  await desk.context.services.digests.sendDue();
  const [mail] = desk.mailer.sent.slice(before);
  return mail?.text.match(/^(\d+\. .*|New|You may have missed)$/gm) ?? [];
}

const titles = ['Attention Is All', 'Adam: A Method', 'Deep Residual', 'Batch Norm'];

test('what readers gather around, each day held against itself, and no paper twice', async () => {
  await subscribed('WEEKLY');
  desk.clock.advance(days(7));
  // A day on which all is voted for is no reason to be first.
  await papers(`feed_date = $1::date`, '2017-06-01', ...titles.slice(0, 3));
  await papers(`feed_date = $1::date`, '2017-06-02', titles[3]!);
  for (const [at, votes] of [40, 160, 80].entries()) await voted(votes, titles[at]!);
  await voted(32, titles[3]!);
  await arrive(hours(1), ...titles);
  expect(await mail()).toEqual([
    expect.stringMatching(/^1\. Adam/),
    expect.stringMatching(/^2\. Deep/),
    expect.stringMatching(/^3\. Batch/),
    expect.stringMatching(/^4\. Attention/),
  ]);
  expect(desk.mailer.sent.at(-1)!.text).toContain('4 of 4 new papers, best first.');
  desk.clock.advance(days(7));
  expect(await mail()).toEqual([]);
});

test('only of the category that was chosen', async () => {
  await subscribed('WEEKLY', 'cs.CV');
  desk.clock.advance(days(7));
  await arrive(hours(1), ...titles);
  expect(await mail()).toEqual([expect.stringMatching(/^1\. Deep Residual/)]);
  expect(desk.mailer.sent.at(-1)!.text).toContain('1 of 1 new paper, best first.');
});

test('what readers came to after its mail comes along with the next, when it trends more', async () => {
  await subscribed('DAILY');
  const settings = `update digests set max_papers = 5 where email is not null`;
  await desk.context.db.query(settings);
  desk.clock.advance(days(1));
  await papers('source_upvotes = $1', 0);
  await arrive(hours(1));
  expect(await mail()).toHaveLength(5);
  const [left] = await desk.context.db.query<{ title: string }>(
    `select title from papers where id not in (select paper_id from delivery_papers) order by id limit 1`,
  );
  const [fresh] = await desk.context.db.query<{ title: string }>(
    `select title from papers where id not in (select paper_id from delivery_papers) order by id desc limit 1`,
  );
  desk.clock.advance(days(1));
  await arrive(hours(1), fresh!.title);
  expect(await mail()).toEqual([`1. ${fresh!.title}`]);
  desk.clock.advance(days(1));
  await voted(200, left!.title);
  expect(await mail()).toEqual([]);
  const [newest] = await desk.context.db.query<{ title: string }>(
    `select title from papers where id not in (select paper_id from delivery_papers) order by id desc limit 1`,
  );
  await arrive(hours(1), newest!.title);
  desk.clock.advance(days(1));
  expect(await mail()).toEqual([
    'New',
    `1. ${newest!.title}`,
    'You may have missed',
    `2. ${left!.title}`,
  ]);
});
