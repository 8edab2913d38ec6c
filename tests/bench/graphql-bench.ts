import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon, { type Options } from 'autocannon';
import { connect } from '../../server/db/database.js';
import { tableOf } from '../support/marked-table.js';
import { copyDatabase } from '../support/test-database.js';
import { clusters, fillDatabase } from './bench-desk.js';
import { fillReaders } from './fill-readers.js';
import { p50p99, range } from './percentiles.js';
import { recommendationQuery } from './recommendation-request.js';

const connections = 32;
const rounds = 5;
const secondsEach = 3;
const readers = 50;
const script = fileURLToPath(new URL('./graphql-server.js', import.meta.url));

const feedQuery = `query ($first: Int) { feed(period: MONTH, order: UPVOTES, first: $first) {
  edges { cursor node { id key title abstract authors { name } publishedAt upvoteCount trendingScore viewerRating } }
  pageInfo { hasNextPage endCursor } previousDate nextDate } }`;

type Request = NonNullable<Options['requests']>[number];

/** Requests a second of servers that take turns, each at `connections` connections; as ratios in each round. */
export async function graphqlBench(
  templateUrl: string,
  folder: string,
  papers: number,
  print: (line: string) => void,
): Promise<string> {
  const database = await copyDatabase(templateUrl, `bench_graphql_${papers}`);
  await fillDatabase(database.url, papers);
  const tokens = await fillReaders(database.url, { readers, papers, fields: clusters });
  const desk = await startServer('desk', database.url, join(folder, 'graphql'));
  const answers = join(folder, 'answers.json');
  await writeFile(answers, JSON.stringify(await ask(`${desk.url}/graphql`, feedRequest)));
  const [hello, objects] = [await startServer('hello'), await startServer('objects', answers)];
  const api = `${desk.url}/graphql`;
  const measured = {
    hello: () => rate(hello.url, [request('{ hello }')]),
    objects: () => rate(objects.url, [feedRequest]),
    list: () => rate(api, [feedRequest]),
    recommendations: () =>
      rate(
        api,
        tokens.map((token) => request(recommendationQuery, {}, token)),
      ),
  };
  const rates = await inTurns(measured);
  const afresh = await listsMadeAfresh(database.url, api, tokens);
  for (const server of [desk, hello, objects]) await server.stop();
  await database.drop();
  print(`a first page of a list that has to be made afresh: ${afresh}`);
  const row = (work: string, name: string, against: string, baseline: string, goal: number) => [
    ...[work, against, range(rates[name]!, 0), range(rates[baseline]!, 0)],
    ...[ratio(rates[name]!, rates[baseline]!), goal],
  ];
  return tableOf(
    ['work', 'against', 'requests/s', 'requests/s of that', 'ratio', 'goal'],
    [
      row('list of 20 papers', 'list', 'Apollo standalone, the same objects', 'objects', 1.8),
      row(
        'first page of For you',
        'recommendations',
        'Apollo standalone, hello world',
        'hello',
        0.25,
      ),
      ['the same, made afresh, one at a time', '', afresh, '', '', ''],
    ],
  );
}

/** Something of the reader's own changes before each request. */
async function listsMadeAfresh(
  databaseUrl: string,
  url: string,
  tokens: string[],
): Promise<string> {
  const db = await connect(databaseUrl, { poolSize: 1 });
  const taken: number[] = [];
  for (const token of tokens) {
    await db.query('update ratings set rated_at = now() where account_id = $1', [token]);
    const began = performance.now();
    await ask(url, request(recommendationQuery, {}, token));
    taken.push(performance.now() - began);
  }
  await db.close();
  return p50p99(taken.sort((a, b) => a - b));
}

const request = (query: string, variables: object = {}, token?: string): Request => ({
  method: 'POST',
  path: '/graphql',
  headers: {
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  },
  body: JSON.stringify({ query, variables }),
});

const feedRequest = request(feedQuery, { first: 20 });

async function inTurns(measured: Record<string, () => Promise<number>>) {
  const rates: Record<string, number[]> = {};
  for (const [name, measure] of Object.entries(measured)) {
    rates[name] = [];
    await measure();
  }
  for (let round = 0; round < rounds; round++)
    for (const [name, measure] of Object.entries(measured)) rates[name]!.push(await measure());
  return rates;
}

/** @throws when anything but an answer without errors comes back. */
async function rate(url: string, requests: Request[]): Promise<number> {
  const { origin } = new URL(url);
  const result = await autocannon({ url: origin, connections, duration: secondsEach, requests });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${origin} failed ${result.non2xx} requests`);
  return result.requests.average;
}

const ratio = (ours: readonly number[], theirs: readonly number[]): string =>
  range(
    ours.map((value, round) => value / theirs[round]!),
    2,
  );

async function ask(url: string, { headers, body }: Request): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: String(body),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function startServer(...args: string[]) {
  const child = fork(script, args);
  const [url] = (await once(child, 'message')) as [string];
  const stop = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url, stop };
}
