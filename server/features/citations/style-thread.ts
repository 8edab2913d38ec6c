import { Worker } from 'node:worker_threads';
import type { CitationStyle } from './citation-format.js';
import type { CslItem } from './csl-json.js';

export interface StyleQuestion {
  readonly id: number;
  readonly style: CitationStyle;
  readonly items: readonly CslItem[];
}

export type StyleAnswer =
  | { readonly id: number; readonly citations: string[] }
  | { readonly id: number; readonly error: string };

interface Waiting {
  resolve(citations: string[]): void;
  reject(error: Error): void;
}

/**
 * Where citations are written by style: a thread of its own, since reading a style takes seconds and each citation some
 * milliseconds. It starts when it is first asked, and keeps no process alive that has nothing else to do.
 */
export class StyleThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /** One citation an item, in order; IEEE without its number. Rejects with what ended the thread. */
  write(style: CitationStyle, items: readonly CslItem[]): Promise<string[]> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const worker = this.start();
      worker.ref();
      worker.postMessage({ id, style, items } satisfies StyleQuestion);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./style-worker.js', import.meta.url));
    worker.unref();
    worker.on('message', (answer: StyleAnswer) => this.settle(answer));
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', () => this.fail(worker, new Error('The thread of citations ended.')));
    this.worker = worker;
    return worker;
  }

  private settle(answer: StyleAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.worker?.unref();
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.citations);
  }

  /** The next citation is written in a new thread. */
  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
