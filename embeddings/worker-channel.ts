import { Worker } from 'node:worker_threads';
import { buffersWithin, type Message, type Service, STOP } from './worker-messages.js';

/** The thread ended before it answered. */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError';
}

interface Call {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One worker thread and the calls under way in it; only those keep the process alive. */
export class WorkerChannel<S extends { [method in keyof S]: Service[string] }> {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #calls = new Map<number, Call>();
  #lastId = 0;
  #death: WorkerDiedError | null = null;

  /** Starts the thread at once; `listen` gets the news the thread tells unasked. */
  constructor(script: URL, workerData: unknown, listen: (news: unknown) => void = () => {}) {
    this.#worker = new Worker(script, { workerData });
    this.#worker.unref();
    this.#worker.on('message', (message: Message) => {
      if ('news' in message) listen(message.news);
      else this.#settle(message);
    });
    this.#worker.on('error', (error) => this.#die(`failed: ${error.message}`, error));
    this.#exited = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.#die(`exited with code ${code}`);
        resolve();
      });
    });
  }

  /** Why the thread answers no more; null while it does. */
  get death(): WorkerDiedError | null {
    return this.#death;
  }

  /**
   * Calls a method in the thread; the memory of typed arrays in the argument moves there.
   * Rejects with the message of what the method threw, or with a WorkerDiedError.
   */
  call<M extends keyof S & string>(
    method: M,
    argument: Parameters<S[M]>[0],
  ): Promise<Awaited<ReturnType<S[M]>>> {
    if (this.#death) return Promise.reject(this.#death);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve: resolve as Call['resolve'], reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, method, argument }, buffersWithin(argument));
    });
  }

  /** Rejects the calls under way, then waits until the thread has finished what it is doing. */
  async close(): Promise<void> {
    this.#die('was closed');
    // Not terminate(): interrupting native code (onnxruntime's) ends the whole process.
    this.#worker.ref();
    this.#worker.postMessage(STOP);
    await this.#exited;
  }

  #settle(message: Exclude<Message, { news: unknown }>): void {
    const call = this.#calls.get(message.id);
    if (!call) return;
    this.#calls.delete(message.id);
    if (this.#calls.size === 0) this.#worker.unref();
    if ('error' in message) call.reject(new Error(message.error));
    else call.resolve(message.value);
  }

  #die(what: string, cause?: Error): void {
    this.#death ??= new WorkerDiedError(`The worker thread ${what}.`, { cause });
    for (const call of this.#calls.values()) call.reject(this.#death);
    this.#calls.clear();
  }
}
