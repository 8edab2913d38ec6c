import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp } from '../../server/http/app.js';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { settledMemory, told, watched } from './memory.js';

const megabyte = 1024 * 1024;

/** What a library of many papers costs to download: time, memory and how long others wait, in each format. */
export async function exportBench(
  templateUrl: string,
  folder: string,
  papers: number,
  print: (line: string) => void,
): Promise<void> {
  const database = await copyDatabase(templateUrl, `bench_export_${papers}`);
  await fillDatabase(database.url, papers);
  const { desk } = await openBenchDesk(database.url, folder);
  await settle(desk);
  const app = await createApp(desk);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const account = { email: 'bench@example.org', password: 'correct horse battery' };
  const { token, account: reader } = await desk.services.accounts.signUp(account, 'bench');
  await desk.db.query(
    `insert into saves (account_id, paper_id, saved_at) select $1, id, now() - id * interval '1 s' from papers`,
    [reader.id],
  );
  print(`${papers} saved papers; before: ${told(settledMemory())}`);
  // The first time, each paper is given its key; here they would all have the same.
  for (const ending of ['bib', 'bib', 'ris', 'json', 'txt?style=ieee']) {
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    let bytes = 0;
    const { seconds, peak } = await watched(async () => {
      bytes = await download(`${url}/export/library.${ending}`, token);
    });
    loop.disable();
    const delay = `main-loop delay p99 ${(loop.percentile(99) / 1e6 - 1).toFixed(0)} ms`;
    print(
      `.${ending}: ${(bytes / megabyte).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${Math.round(papers / seconds)} papers/s, at most ${told(peak)}, ${told(settledMemory())} after, ${delay}`,
    );
  }
  await app.close();
  await desk.dispose();
  await database.drop();
}

/** Reads an answer to its end and keeps nothing of it. */
async function download(address: string, token: string): Promise<number> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  let bytes = 0;
  for await (const chunk of response.body!) bytes += (chunk as Uint8Array).length;
  if (!response.ok) throw new Error(`The export answered ${response.status}.`);
  return bytes;
}
