import { setTimeout as sleep } from 'node:timers/promises';

/** What `probe` answers once that is truthy; asked again and again meanwhile. @throws after `withinMs`. */
export async function eventually<T>(probe: () => Promise<T> | T, withinMs = 90_000): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${probe}`);
    await sleep(50);
  }
}
