import { createTransformersEmbedder } from '../../embeddings/index.js';
import type { DeskContext } from '../../server/context.js';
import { createApp } from '../../server/http/app.js';
import { copyDatabase } from '../support/test-database.js';
import { clusters, openBenchDesk, settle } from './bench-desk.js';
import { seededRandom } from './clusters.js';
import { fillTexts } from './fill-texts.js';
import { p50p99 } from './percentiles.js';

const readers = 40;
const letters = 32;
const shortest = 2;

/** What a reader sees while typing: the page of results, and the titles in the palette. */
export const asked = {
  page: `query ($query: String!) { search(query: $query, first: 20) { totalCount mode mended
    facets { categories { name count } years { year count } } pageInfo { hasNextPage endCursor }
    edges { score snippet { text marked } node { id key title abstract authors { id name } categories publishedAt upvoteCount } } } }`,
  palette: `query ($query: String!) { search(query: $query, first: 6) { edges { node { key title } } } }`,
};

/** How long the answer to each letter takes, when the titles of some papers are typed into a desk of the papers of a file. */
export async function typingBench(
  templateUrl: string,
  folder: string,
  place: { readonly file: string; readonly modelDir: string },
  print: (line: string) => void,
): Promise<void> {
  const database = await copyDatabase(templateUrl, 'bench_typing');
  const filled = await openBenchDesk(database.url, folder);
  const papers = await fillTexts(filled.desk, place.file, clusters);
  await settle(filled.desk);
  await filled.desk.dispose();
  const embedder = createTransformersEmbedder({ modelDir: place.modelDir, bulkThreads: 1 });
  const { desk, seconds } = await openBenchDesk(database.url, folder, {}, embedder);
  await settle(desk);
  print(
    `${papers} papers with their own words and seeded vectors, indexed in ${seconds.toFixed(0)} s`,
  );
  const app = await createApp(desk);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const titles = await someTitles(desk);
  for (const [what, query] of Object.entries(asked)) {
    await type(url, query, titles.slice(0, 2));
    const taken = await type(url, query, titles.slice(2));
    print(`typing, ${what}: ${taken.length} answers, ${p50p99(taken)}`);
  }
  await app.close();
  await desk.dispose();
  await embedder.close();
  await database.drop();
}

async function someTitles({ db }: DeskContext): Promise<string[]> {
  const rows = await db.query<{ title: string }>('select title from papers order by id');
  const random = seededRandom(5);
  return Array.from({ length: readers + 2 }, () => rows[Math.floor(random() * rows.length)]!.title);
}

/** Every beginning of each title, one after the other. @returns milliseconds of each answer, sorted. */
export async function type(
  url: string,
  query: string,
  titles: readonly string[],
): Promise<number[]> {
  const taken: number[] = [];
  for (const title of titles)
    for (let length = shortest; length <= Math.min(letters, title.length); length++) {
      const began = performance.now();
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { query: title.slice(0, length) } }),
      });
      const { errors } = (await answer.json()) as { errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      taken.push(performance.now() - began);
    }
  return taken.sort((a, b) => a - b);
}
