import { parentPort } from 'node:worker_threads';
import {
  buffersWithin,
  type Message,
  type Request,
  type Service,
  STOP,
} from './worker-messages.js';

/**
 * Answers the requests of the WorkerChannel that started this thread. Typed arrays in an answer
 * move to the other side: a method must return copies of what it wants to keep. `onStop` has to
 * end whatever goes on by itself.
 */
export function serve(service: Service, onStop: () => void = () => {}): void {
  const methods = new Map(Object.entries(service));
  parentPort?.on('message', (message: Request | typeof STOP) => {
    if (message !== STOP) return void answer(methods, message);
    onStop();
    // Without its port nothing keeps the thread alive once the work under way is done.
    parentPort?.close();
  });
}

async function answer(methods: Map<string, Service[string]>, request: Request): Promise<void> {
  const { id, method, argument } = request;
  try {
    post({ id, value: await methods.get(method)!(argument as never) });
  } catch (error) {
    post({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** Sends the other side news it did not ask for. */
export function tell(news: unknown): void {
  post({ news });
}

function post(message: Message): void {
  parentPort?.postMessage(message, buffersWithin(message));
}
