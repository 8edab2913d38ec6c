import { setImmediate as turn } from 'node:timers/promises';
import type { LiveIndex } from './live-index.js';

// About 5 to 15 ms of work: how long a search may have to wait.
const STEP = 16;

/** Moves waiting vectors into the graph, leaving gaps in which searches are answered. */
export class BackgroundBuilder {
  #running: Promise<void> | null = null;
  #stopped = false;
  #holders = 0;
  #held: Promise<void> | null = null;
  #release = () => {};

  constructor(
    readonly index: LiveIndex,
    readonly onDone: () => void,
  ) {}

  /** Goes to work unless it is at it already. */
  wake(): void {
    if (this.index.worn) this.index.rebuild();
    this.#running ??= this.#work();
  }

  /** Waits with the graph until all who had it wait let it go on; what waits is found by scanning. */
  hold(held: boolean): void {
    this.#holders += held ? 1 : -1;
    if (this.#holders === 0) this.#release();
    else
      this.#held ??= new Promise((resolve) => {
        this.#release = () => {
          this.#held = null;
          resolve();
        };
      });
  }

  /** Resolves when nothing is waiting; rejects when stopped before. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
    if (this.#stopped) throw new Error('The index is closing.');
  }

  stop(): void {
    this.#stopped = true;
    this.#release();
  }

  async #work(): Promise<void> {
    do await (this.#held ?? turn());
    while (!this.#stopped && this.index.graphSome(STEP));
    this.#running = null;
    this.onDone();
  }
}
