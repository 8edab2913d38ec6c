/** Work on one and the same thing goes one after the other; on different things at the same time. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.last.get(key) ?? Promise.resolve()).then(work);
    this.last.set(
      key,
      mine.catch(() => undefined),
    );
    return mine;
  }
}
