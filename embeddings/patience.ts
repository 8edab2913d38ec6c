/** Aborts its signal when nothing good happened for a while. */
export class Patience {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits anew, this long, before giving up with this reason. */
  extend(milliseconds: number, reason: string): void {
    this.end();
    this.#timer = setTimeout(() => this.#controller.abort(new Error(reason)), milliseconds);
  }

  /** Waits no longer. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
