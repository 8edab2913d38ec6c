import type { DeskContext } from '../../server/context.js';
import { createApp } from '../../server/http/app.js';
import { seededRandom } from './clusters.js';
import { p50p99, time } from './percentiles.js';
import { requestRecommendations } from './recommendation-request.js';

const readers = 20;
const likesEach = 20;
const requests = 300;

/** Readers with 20 likes in three of the 200 clusters each; every list is made afresh. */
export async function recommendationBench(
  desk: DeskContext,
  papers: number,
  print: (line: string) => void,
): Promise<void> {
  const accounts = await makeReaders(desk, papers);
  const next = turns(accounts);
  const inProcess = () => desk.services.recommendations.list(next().id, { limit: 200 });
  await time(20, inProcess);
  print(`${papers} papers: recommendations in process: ${p50p99(await time(requests, inProcess))}`);

  const app = await createApp(desk);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const overHttp = () => requestRecommendations(url, next().token);
  await time(20, overHttp);
  print(
    `${papers} papers: recommendations over GraphQL: ${p50p99(await time(requests, overHttp))}`,
  );
  await app.close();
}

interface Reader {
  readonly id: string;
  readonly token: string;
}

async function makeReaders({ services }: DeskContext, papers: number): Promise<Reader[]> {
  const random = seededRandom(11);
  const made: Reader[] = [];
  for (let reader = 0; reader < readers; reader++) {
    const request = {
      email: `bench${reader}@example.org`,
      password: 'bench bench',
      displayName: 'Bench',
    };
    const { account, token } = await services.accounts.signUp(request, 'bench');
    const fields = Array.from({ length: 3 }, () => Math.floor(random() * 200));
    for (let like = 0; like < likesEach; like++) {
      const paper = 1 + fields[like % 3]! + 200 * Math.floor(random() * (papers / 200 - 1));
      await services.shelves.setRating(account.id, paper, 'UP');
    }
    made.push({ id: account.id, token });
  }
  return made;
}

function turns<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => items[at++ % items.length]!;
}
