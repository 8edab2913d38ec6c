import type { StarterDesk } from '../support/starter-desk.js';

/** Whose pages are photographed: their sessions, and what they made. */
export interface People {
  /** Has used the desk for a while. */
  readonly reader: string;
  /** Has just signed up. */
  readonly newcomer: string;
  readonly operator: string;
  readonly fullCollection: string;
  readonly emptyCollection: string;
  /** Path of the full collection as others are given it. */
  readonly sharedList: string;
  /** The reader's next mail, as it would go out now. */
  readonly mail: string;
}

const languages = ['arxiv:1706.03762', 'arxiv:1810.04805', 'arxiv:2005.14165'];
const proteins = ['doi:10.1038/s41586-021-03819-2', 'doi:10.1126/science.abj8754'];

const rate =
  'mutation ($id: ID!, $to: Rating!) { ratePaper(paperId: $id, rating: $to) { paper { id } } }';
const save = 'mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }';
const hide = 'mutation ($id: ID!) { dismissPaper(paperId: $id, dismissed: true) { paper { id } } }';
const open = 'mutation ($id: ID!) { recordOpen(paperId: $id, seconds: 60) { ok } }';
const follow =
  'mutation ($who: String!) { followAuthor(author: $who, followed: true) { __typename } }';
const settle = `mutation {
  followTopics(topics: ["cs.LG", "cs.CL", "q-bio.BM"]) { viewer { id } }
  saveSearch(query: "diffusion models for molecules") { __typename }
  mute(kind: WORD, value: "blockchain") { __typename }
  updateDigest(input: { frequency: DAILY, hour: 7 }) { digest { frequency } } }`;
const profile = `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id } } }`;
const collect = `mutation ($id: ID!, $papers: [ID!]!) { collectPapers(id: $id, paperIds: $papers) { collection { id } } }`;
const create = `mutation ($name: String!) { createCollection(name: $name) { collection { id } } }`;
const share = `mutation ($id: ID!) { shareCollection(id: $id, shared: true) { collection { shareUrl } } }`;

/** Makes them on a desk, and has the map drawn. */
export async function makePeople(desk: StarterDesk): Promise<People> {
  const operator = await desk.signUp('operates@example.org');
  await desk.command('user', 'role', 'operates@example.org', 'operator');
  await desk.act('mutation { runJob(name: "map.draw") { __typename } }', {}, operator);
  const newcomer = await desk.signUp('newcomer@example.org');
  const reader = await desk.signUp('ada@example.org');
  const act = (query: string, variables?: object) => desk.act(query, variables, reader);
  await live(act);
  const [fullCollection, emptyCollection] = await collections(act);
  const { shareCollection } = await act(share, { id: fullCollection });
  const { viewer } = await act('{ viewer { digest { preview { html } } } }');
  return {
    ...{ reader, newcomer, operator, fullCollection, emptyCollection },
    sharedList: new URL(shareCollection.collection.shareUrl).pathname,
    mail: viewer.digest.preview.html,
  };
}

type Act = (query: string, variables?: object) => ReturnType<StarterDesk['act']>;

const found = async (act: Act, words: string): Promise<string[]> => {
  const query = `query ($words: String!) { search(query: $words, first: 12) { edges { node { key } } } }`;
  const { search } = await act(query, { words });
  return search.edges.map(({ node }: { node: { key: string } }) => node.key);
};

/** What a reader of some weeks has done. */
async function live(act: Act): Promise<void> {
  for (const id of [...languages, ...proteins]) await act(rate, { id, to: 'UP' });
  const [vision, robots] = [await found(act, 'image recognition'), await found(act, 'robots')];
  for (const id of vision.slice(0, 5)) await act(save, { id });
  for (const id of robots.slice(0, 2)) await act(rate, { id, to: 'DOWN' });
  for (const id of robots.slice(2, 5)) await act(hide, { id });
  for (const id of [...languages, ...vision]) await act(open, { id });
  await act(settle);
  for (const who of ['Ashish Vaswani', 'Diederik P. Kingma']) await act(follow, { who });
  await act(profile, { in: { name: 'Language models', papers: languages } });
  await act(profile, { in: { name: 'Proteins', papers: proteins } });
}

async function collections(act: Act): Promise<[string, string]> {
  const ids: string[] = [];
  for (const name of ['Reading group', 'For the talk in Lisbon'])
    ids.push((await act(create, { name })).createCollection.collection.id);
  await act(collect, { id: ids[0], papers: await found(act, 'attention') });
  return [ids[0]!, ids[1]!];
}
