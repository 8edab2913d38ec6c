interface Tally {
  sum: number;
  count: number;
}

const nothing: Tally = { sum: 0, count: 0 };

/**
 * How the earlier papers of authors, submitters or fields did. The mean is shrunk, Σ results / (n + shrinkage), so that
 * one lucky paper makes no name.
 */
export class PastResults {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly shrinkage: number) {}

  mean(name: string): number {
    const { sum, count } = this.tallies.get(name) ?? nothing;
    return sum / (count + this.shrinkage);
  }

  count(name: string): number {
    return (this.tallies.get(name) ?? nothing).count;
  }

  add(names: readonly string[], result: number): void {
    for (const name of names) {
      const { sum, count } = this.tallies.get(name) ?? nothing;
      this.tallies.set(name, { sum: sum + result, count: count + 1 });
    }
  }
}
