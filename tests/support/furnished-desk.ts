import { Readable } from 'node:stream';
import { startDesk, type TestDesk } from './desk.js';
import { longName, oddDay, oddPaperLines, rtlName } from './odd-papers.js';
import { languageModels, proteins, readersOf } from './readers.js';

export interface FurnishedDesk {
  readonly desk: TestDesk;
  /** Of an operator who rated, saved, hid, collected, followed, muted and searched. */
  readonly reader: string;
  /** Of one who did nothing yet. */
  readonly newcomer: string;
  /** Paths of a full collection, an empty one, and the full one as it is shared. */
  readonly full: string;
  readonly empty: string;
  readonly list: string;
}

/** An address of every page, as the furnished reader sees them. */
export const everyPage = ({ full, empty, list }: FurnishedDesk): string[] => [
  '/',
  `/?on=${oddDay}`,
  '/search',
  '/search?q=attention',
  '/search?q=zzzzqqqq&mode=words',
  '/paper/arxiv:1706.03762',
  '/paper/file:odd-unbroken',
  '/paper/file:odd-crowd',
  '/for-you',
  '/interests',
  '/teach',
  '/start?step=topics',
  '/start?step=rate',
  '/following',
  '/following?of=keywords',
  '/map',
  ...['', '?show=liked', '?show=collections', '?show=hidden'].map((tab) => `/saved${tab}`),
  full,
  empty,
  list,
  '/import',
  '/import?from=zotero',
  '/import?from=orcid',
  '/reading',
  '/desk',
  '/settings',
  '/sign-in',
  '/sign-up',
  '/no-such-page',
];

const odd = ['rtl', 'unbroken', 'crowd', 'empty', 'emoji'].map((name) => `file:odd-${name}`);

/** A desk on which every page has something to show, odd papers and a map among it. */
export async function startFurnishedDesk(): Promise<FurnishedDesk> {
  const desk = await startDesk();
  const { services } = desk.context;
  const lines = Readable.from([Buffer.from(oddPaperLines())]);
  const { rejections } = await services.imports.importJsonl(lines, 'odd');
  if (rejections.length > 0) throw new Error(JSON.stringify(rejections));
  await desk.settled();
  await services.map.draw();
  const email = 'furnished@example.org';
  const reader = await desk.signUp(email);
  const { account } = (await services.accountStore.findByEmail(email))!;
  await services.accountStore.update(account.id, { role: 'operator' });
  const newcomer = await desk.signUp('newcomer@example.org');
  return { desk, reader, newcomer, ...(await furnish(desk, reader)) };
}

/** Does what a reader can do, once each. */
async function furnish(desk: TestDesk, token: string) {
  const { act } = readersOf(() => desk);
  const { papers } = await act(token, 'query ($ids: [ID!]!) { papers(ids: $ids) { id } }', {
    ids: odd,
  });
  const ids: string[] = papers.map(({ id }: { id: string }) => id);
  for (const id of [...languageModels, ...proteins])
    await act(token, 'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { __typename } }', {
      id,
    });
  for (const id of ids.slice(0, 3))
    await act(
      token,
      'mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { __typename } }',
      { id },
    );
  await act(
    token,
    'mutation ($id: ID!) { dismissPaper(paperId: $id, dismissed: true) { __typename } }',
    { id: ids.at(-1) },
  );
  await act(token, 'mutation { followTopics(topics: ["cs.LG", "cs.CL"]) { __typename } }');
  await act(
    token,
    `mutation { a: followAuthor(author: "Jimmy Ba", followed: true) { __typename }
    b: saveSearch(query: "רשתות נוירונים") { __typename } c: mute(kind: WORD, value: "blockchain") { __typename }
    d: updateAccount(input: { displayName: "${longName.slice(0, 80)}" }) { __typename } }`,
  );
  const collection = async (name: string) =>
    (
      await act(
        token,
        'mutation ($name: String!) { createCollection(name: $name) { collection { id } } }',
        { name },
      )
    ).createCollection.collection.id as string;
  const [full, empty] = [await collection(rtlName), await collection(longName.slice(0, 80))];
  await act(
    token,
    'mutation ($id: ID!, $ids: [ID!]!) { collectPapers(id: $id, paperIds: $ids, collected: true) { __typename } }',
    { id: full, ids },
  );
  const { shareCollection } = await act(
    token,
    'mutation ($id: ID!) { shareCollection(id: $id, shared: true) { collection { shareUrl } } }',
    { id: full },
  );
  return {
    full: `/collections/${full}`,
    empty: `/collections/${empty}`,
    list: new URL(shareCollection.collection.shareUrl).pathname,
  };
}
