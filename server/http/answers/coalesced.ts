/**
 * Shares a question among those who ask it: each gets an answer that was asked for after they came, and at most one
 * question is on its way.
 */
export function coalesced<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    next = null;
    const asked = ask().finally(() => {
      if (underWay === asked) underWay = null;
    });
    underWay = asked;
    return asked;
  };
  return () => {
    if (!underWay) return start();
    next ??= underWay.then(start, start);
    return next;
  };
}
