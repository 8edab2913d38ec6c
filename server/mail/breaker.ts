const shortest = 30_000;
const longest = 10 * 60_000;

/** Spares a mail server that is away: after each failed try it is left alone twice as long. Times in ms. */
export class Breaker {
  private openUntil = 0;
  private pause = shortest;

  isOpen(now: Date): boolean {
    return now.getTime() < this.openUntil;
  }

  failed(now: Date): void {
    this.openUntil = now.getTime() + this.pause;
    this.pause = Math.min(longest, this.pause * 2);
  }

  succeeded(): void {
    this.openUntil = 0;
    this.pause = shortest;
  }
}
