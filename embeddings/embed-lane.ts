import { EmbedJob } from './embed-job.js';
import type { EmbedThread } from './embed-thread.js';
import type { Vector } from './embedder.js';
import { WorkerDiedError } from './worker-channel.js';

/** A queue of texts and up to `limit` threads serving it, started when first needed. */
export class EmbedLane {
  readonly #queue = new Set<EmbedJob>();
  readonly #threads = new Set<EmbedThread>();
  readonly #idle: EmbedThread[] = [];
  #working = 0;
  #closed = false;

  constructor(
    readonly limit: number,
    readonly newThread: () => EmbedThread,
  ) {}

  /** One vector a text, in order; a failure or the signal drops the texts still waiting. */
  async embed(texts: readonly string[], signal?: AbortSignal): Promise<Vector[]> {
    if (this.#closed) throw closedError();
    signal?.throwIfAborted();
    const jobs = texts.map((text) => new EmbedJob(text));
    const abort = () => this.#drop(jobs, signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      this.#enqueue(jobs);
      return await Promise.all(jobs.map((job) => job.vector));
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#drop(jobs, null);
    }
  }

  /** Stops the threads; texts waiting or under way reject. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#drop(this.#queue, closedError());
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #enqueue(jobs: readonly EmbedJob[]): void {
    for (const job of jobs) this.#queue.add(job);
    while (this.#working < this.limit && this.#queue.size > 0) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working++;
    for (let job = this.#next(); job; job = this.#next()) {
      await this.#embed(job.text).then(job.resolve, job.reject);
    }
    this.#working--;
  }

  #next(): EmbedJob | undefined {
    const [job] = this.#queue;
    if (job) this.#queue.delete(job);
    return job;
  }

  async #embed(text: string): Promise<Vector> {
    try {
      return await this.#attempt(text);
    } catch (error) {
      if (!(error instanceof WorkerDiedError)) throw error;
      // Once more in a new thread: the text may be innocent of what ended the old one.
      return await this.#attempt(text);
    }
  }

  async #attempt(text: string): Promise<Vector> {
    const thread = this.#idle.pop() ?? (await this.#start());
    try {
      return await thread.embed(text);
    } finally {
      if (thread.dead) this.#threads.delete(thread);
      else this.#idle.push(thread);
    }
  }

  async #start(): Promise<EmbedThread> {
    if (this.#closed) throw closedError();
    const thread = this.newThread();
    this.#threads.add(thread);
    try {
      await thread.load();
      return thread;
    } catch (error) {
      this.#threads.delete(thread);
      throw error;
    }
  }

  #drop(jobs: Iterable<EmbedJob>, reason: unknown): void {
    for (const job of jobs) {
      this.#queue.delete(job);
      job.reject(reason);
    }
  }
}

function closedError(): Error {
  return new Error('The embedder is closed.');
}
