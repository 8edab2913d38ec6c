import { Worker } from 'node:worker_threads';
import type { JsonLine } from '../ingest/jsonl-reader.js';
import type { WholeForm } from './read-list.js';

export interface ListQuestion {
  readonly bytes: Uint8Array;
  readonly form: WholeForm;
}

export interface ListAnswer {
  readonly lines: readonly JsonLine[];
  readonly done: boolean;
}

/** No entry takes a second; who is silent for as long as this hangs. */
const longestSilenceMs = 60_000;
const mostMemoryMb = 1_024;

/**
 * Reads a list in a thread of its own, since an entry of BibTeX takes milliseconds. At most two batches of entries are on their
 * way; who stops asking ends the thread. @throws when the thread ends early.
 */
export async function* readInThread(bytes: Uint8Array, form: WholeForm): AsyncGenerator<JsonLine> {
  const worker = new Worker(new URL('./list-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
  });
  try {
    let answer = nextAnswer(worker);
    worker.postMessage({ bytes, form } satisfies ListQuestion);
    for (;;) {
      const { lines, done } = await answer;
      if (done) {
        yield* lines;
        return;
      }
      // The next are read while these are stored.
      answer = nextAnswer(worker);
      answer.catch(() => undefined);
      worker.postMessage('more');
      yield* lines;
    }
  } finally {
    await worker.terminate();
  }
}

function nextAnswer(worker: Worker): Promise<ListAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => fail(new Error('The list takes too long to read.')),
      longestSilenceMs,
    );
    const fail = (error: Error) => settle(() => reject(error));
    const ended = () => fail(new Error('The thread that read the list ended.'));
    const answered = (answer: ListAnswer) => settle(() => resolve(answer));
    const settle = (how: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', fail).off('exit', ended);
      how();
    };
    worker.on('message', answered).on('error', fail).on('exit', ended);
  });
}
