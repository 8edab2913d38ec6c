import type { RankedPaper } from './run-file.js';

interface ScoredPaper {
  readonly paperId: number;
  readonly score: number;
  readonly matchProbability?: number;
}

/** Translates between the files' ids and the desk's numbers; several ids may be of one paper. */
export class PaperNames {
  private readonly ids = new Map<number, string>();

  constructor(private readonly numbers: ReadonlyMap<string, number>) {
    for (const [id, number] of numbers) if (!this.ids.has(number)) this.ids.set(number, id);
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  numbersOf(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.numberOf(id) ?? []);
  }

  /** A list under the first id that the files gave each paper. */
  named(list: readonly ScoredPaper[]): RankedPaper[] {
    return list.map(({ paperId, ...ranked }) => ({ id: this.ids.get(paperId)!, ...ranked }));
  }

  /** The same under the ids that were asked for. */
  namedAs(asked: readonly string[], list: readonly ScoredPaper[]): RankedPaper[] {
    const byNumber = new Map<number | undefined, string[]>();
    for (const id of asked) {
      const number = this.numberOf(id);
      byNumber.set(number, [...(byNumber.get(number) ?? []), id]);
    }
    return list.flatMap(({ paperId, ...ranked }) =>
      (byNumber.get(paperId) ?? []).map((id) => ({ id, ...ranked })),
    );
  }
}
