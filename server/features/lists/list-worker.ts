import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { JsonLine } from '../ingest/jsonl-reader.js';
import { decodeText } from './decode-text.js';
import type { ListAnswer, ListQuestion } from './list-thread.js';
import { readList } from './read-list.js';

const batchSize = 50;
const longestBatchMs = 1_000;
const port = parentPort!;
const send = (answer: ListAnswer) => port.postMessage(answer);

port.once('message', ({ bytes, form }: ListQuestion) => void read(bytes, form));

/** Sends a batch, and reads on when it is asked for more. */
async function read(bytes: Uint8Array, form: ListQuestion['form']): Promise<void> {
  let lines: JsonLine[] = [];
  let began = performance.now();
  for (const line of readList(decodeText(bytes), form)) {
    lines.push(line);
    if (lines.length < batchSize && performance.now() - began < longestBatchMs) continue;
    send({ lines, done: false });
    lines = [];
    await once(port, 'message');
    began = performance.now();
  }
  send({ lines, done: true });
  port.close();
}
