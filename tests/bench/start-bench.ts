import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tableOf } from '../support/marked-table.js';
import { addressOf, type Program, startProgram } from '../support/program.js';
import { fillDatabase } from './bench-desk.js';

const rounds = 5;
const feed = JSON.stringify({ query: '{ feed(first: 20) { edges { node { title } } } }' });

/** Seconds since the program was started, and KB that its process takes once it is ready. */
interface Start {
  readonly answering: number;
  readonly ready: number;
  /** When the graph held all vectors and was saved. */
  readonly whole: number;
  /** The slowest answer meanwhile, in ms. */
  readonly slowest: number;
  readonly kilobytes: number;
}

/** What the index lays down once its graph holds every vector. */
const manifest = 'index/vectors/manifest.json';

/** How soon the desk, as an operator starts it, is there: for the first time, and with its indexes saved. */
export async function startBench(
  url: string,
  folder: string,
  papers: number,
  say: (line: string) => void,
): Promise<string> {
  await fillDatabase(url, papers);
  const env = { DATABASE_URL: url, LECTERN_DATA_DIR: folder };
  const first = await start(env);
  say(`first start: ${JSON.stringify(first)}`);
  const saved: Start[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    plain.push(await plainStart());
    saved.push(await start(env));
    say(`with saved indexes: ${JSON.stringify(saved.at(-1))}, plain Apollo ${plain.at(-1)} s`);
  }
  const of = (key: keyof Start) => spread(saved.map((one) => one[key]));
  const memory = ({ kilobytes }: Start) => `${Math.round(kilobytes / 1024)} MB`;
  const middle = saved.toSorted((one, other) => one.kilobytes - other.kilobytes)[rounds >> 1]!;
  return tableOf(
    [
      'start',
      'answers after',
      'ready after',
      'graph whole after',
      'slowest answer until ready',
      'memory then',
    ],
    [
      [
        'indexes built from Postgres',
        seconds(first.answering),
        seconds(first.ready),
        seconds(first.whole),
        `${first.slowest.toFixed(0)} ms`,
        memory(first),
      ],
      [
        'with saved indexes',
        `${of('answering')} s`,
        `${of('ready')} s`,
        '',
        `${of('slowest')} ms`,
        memory(middle),
      ],
      ['plain Apollo, hello world', `${spread(plain)} s`, '', '', '', ''],
    ],
  );
}

async function start(env: Record<string, string>): Promise<Start> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const program = startProgram('main', { env });
  try {
    const address = await addressOf(program);
    const answering = since();
    const { ready, slowest } = await askUntilReady(address, since);
    while (!existsSync(join(env.LECTERN_DATA_DIR!, manifest))) await sleep(50);
    const whole = since();
    return { answering, ready, slowest, whole, kilobytes: await residentOf(program) };
  } finally {
    await program.stop();
  }
}

async function askUntilReady(address: string, since: () => number) {
  let slowest = 0;
  for (;;) {
    if ((await fetch(`${address}/health/ready`)).ok) return { ready: since(), slowest };
    const asked = performance.now();
    const headers = { 'content-type': 'application/json' };
    await (await fetch(`${address}/graphql`, { method: 'POST', headers, body: feed })).text();
    slowest = Math.max(slowest, performance.now() - asked);
    await sleep(20);
  }
}

async function plainStart(): Promise<number> {
  const began = performance.now();
  const server = fork(fileURLToPath(new URL('./plain-apollo.js', import.meta.url)));
  await once(server, 'message');
  server.kill();
  await once(server, 'close');
  return (performance.now() - began) / 1000;
}

async function residentOf({ pid }: Program): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)![1]);
}

const seconds = (value: number) => `${value.toFixed(2)} s`;

/** Least / median / most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!]
    .map((value) => value.toFixed(2))
    .join(' / ');
}
