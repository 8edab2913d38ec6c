import { connect, type Database } from '../../server/db/database.js';
import { ask } from './ask.js';
import { DataFolder } from './data-folder.js';
import { eventually } from './eventually.js';
import { paperLines } from './paper-lines.js';
import { addressOf, lectern, type Program, startProgram, stopPrograms } from './program.js';
import { arxivPapers } from './sources/arxiv-papers.js';
import { startArxivServer } from './sources/arxiv-server.js';
import { createDatabase, type TestDatabase } from './test-database.js';

// As on five machines: a data folder each; what they share is Postgres and the secret.
const replicas = 3;
const email = 'ada@example.org';
const signUp = `mutation ($in: SignUpInput!) { signUp(input: $in) { token } }`;
const rate = `mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }`;
const rated = `{ viewer { email rated(first: 50) { edges { node { key } } } } }`;
const recommended = `{ viewer { recommendations(first: 20) { edges { node { key } reasons { kind paper { key } } } } } }`;
const search = `query ($q: String!) { search(query: $q, first: 5) { edges { node { id key title } } } }`;

/** Three API processes and two workers on one database. @param shared the settings that all have besides. */
export function replicaSuite(shared: (databaseUrl: string) => Record<string, string>): void {
  let folders: DataFolder[];
  let database: TestDatabase;
  let db: Database;
  let apis: Program[];
  let workers: Program[];
  let urls: string[];
  let token: string;
  beforeAll(async () => {
    folders = await Promise.all(Array.from({ length: replicas + 2 }, () => DataFolder.make()));
    database = await createDatabase('starter');
    db = await connect(database.url, { poolSize: 2 });
    apis = Array.from({ length: replicas }, (_, at) =>
      startProgram('main', { args: ['--api-only'], env: envOf(at) }),
    );
    workers = [startWorker(replicas)];
    urls = await Promise.all(apis.map(addressOf));
    for (const url of urls) await eventually(async () => (await fetch(`${url}/health/ready`)).ok);
  });
  afterAll(async () => {
    await stopPrograms();
    await db.close();
    await database.drop();
    await Promise.all(folders.map((folder) => folder.remove()));
  });

  const envOf = (which: number) => ({
    ...folders[which]!.env,
    DATABASE_URL: database.url,
    SESSION_SECRET: 'the same for all of them',
    STARTER_PAPERS: 'off',
    EMBED_THREADS: '1',
    ...shared(database.url),
  });
  const startWorker = (which: number) => startProgram('worker', { env: envOf(which) });

  /** What one of them answers. @throws when that is a failure. */
  async function answer(url: string, query: string, variables: object = {}) {
    const { data, errors } = await ask(url, query, variables, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  const firstFound = async (url: string, q: string) =>
    (await answer(url, search, { q })).search.edges[0]?.node;

  test('one session holds on all of them, whichever began it', async () => {
    const input = { email, password: 'correct horse battery', displayName: 'Ada', timeZone: 'UTC' };
    token = (await ask(urls[0]!, signUp, { in: input })).data.signUp.token;
    for (const url of urls) expect((await answer(url, rated)).viewer.email).toBe(email);
  });

  test('what is rated on one counts on the others with the next request', async () => {
    const paper = await firstFound(urls[0]!, 'attention transformer');
    for (const url of urls) await answer(url, recommended);
    await answer(urls[0]!, rate, { id: paper.id });
    for (const url of urls) {
      const { viewer } = await answer(url, rated);
      expect(viewer.rated.edges).toEqual([{ node: { key: paper.key } }]);
      const { edges } = (await answer(url, recommended)).viewer.recommendations;
      const because = edges.flatMap((edge: { reasons: { paper?: { key: string } }[] }) =>
        edge.reasons.map((reason) => reason.paper?.key),
      );
      expect(because).toContain(paper.key);
      expect(edges.map(({ node }: { node: { key: string } }) => node.key)).not.toContain(paper.key);
    }
  });

  test('a link in a mail of a worker opens on each of them', async () => {
    await db.query(`update digests set frequency = 'WEEKLY', threshold = 0`);
    const sent = await lectern(['digest', 'send', '--user', email, '--dry-run'], envOf(replicas));
    const [link] = /http:\/\/\S+(\/mail\/unsubscribe\?\S+)/.exec(sent.stdout)?.slice(1) ?? [];
    for (const url of urls) expect((await fetch(url + link)).status).toBe(200);
    expect((await fetch(`${urls[0]}${link}x`)).status).not.toBe(200);
  });

  test('what one process brings in is found on all of them, soon after it has its vector', async () => {
    const imported = await lectern(
      ['import', '--no-embed', '-'],
      envOf(replicas),
      paperLines(0, 40),
    );
    expect(imported.code).toBe(0);
    await eventually(
      async () =>
        (
          await db.query(`select from papers where not exists
          (select from paper_vectors v where v.paper_id = papers.id)`)
        ).length === 0,
    );
    const began = performance.now();
    const until = async (url: string) => {
      await eventually(async () => {
        const meaning = `{ search(query: "birds that weave nests", mode: MEANING, first: 1) { edges { node { title } } } }`;
        const { search: found } = await answer(url, meaning);
        const words = await firstFound(url, '"Nest 7 of weaver birds"');
        return (
          /weaver birds/.test(found.edges[0]?.node.title) &&
          words?.title === 'Nest 7 of weaver birds'
        );
      });
      return Math.round(performance.now() - began);
    };
    const taken = await Promise.all(urls.map(until));
    // How soon depends on the machine: it is told, not judged.
    process.stderr.write(
      `found on all replicas ${taken.join(', ')} ms after the last vector was kept\n`,
    );
  });

  test('a worker that is killed in the middle of a job leaves it to the other, and nothing is lost', async () => {
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    const arxiv = await startArxivServer(() => arxivPapers(12, twoDaysAgo));
    // The first worker's request is never answered.
    const asked = new Promise<void>((resolve) => arxiv.faults.push(() => resolve()));
    await lectern(
      ['sources', 'add', 'arxiv', '--category', 'cs.CL', '--endpoint', arxiv.endpoint],
      envOf(replicas),
    );
    await db.query(`update accounts set role = 'operator' where email = $1`, [email]);
    const job = 'source.fetch-due';
    await eventually(
      async () => (await answer(urls[1]!, `{ desk { jobs { name } } }`)).desk.jobs.length > 0,
    );
    await answer(urls[1]!, `mutation { runJob(name: "${job}") { jobs { name } } }`);
    await asked;
    workers.push(startWorker(replicas + 1));
    await workers[1]!.waitFor(/worker started/);
    expect(await workers[0]!.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    const began = performance.now();
    await eventually(
      async () =>
        (
          await db.query(
            `select from papers where key like 'arxiv:%' and arrived_at > now() - interval '1 hour' and not starter`,
          )
        ).length === 12,
    );
    process.stderr.write(`taken over ${Math.round(performance.now() - began)} ms after the kill\n`);
    await arxiv.close();
  });

  test('an API that is killed takes nothing with it: the others answer every request', async () => {
    const asks = async (url: string) => {
      for (let at = 0; at < 15; at++) {
        const { viewer } = await answer(url, rated);
        expect(viewer.rated.edges).toHaveLength(1);
        expect((await firstFound(url, `Nest ${at} of weaver birds`)).title).toMatch(/weaver birds/);
      }
    };
    const others = urls.slice(1).map(asks);
    expect(await apis[0]!.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    await Promise.all(others);
    await expect(fetch(`${urls[0]}/health/live`)).rejects.toThrow();
  });
}
