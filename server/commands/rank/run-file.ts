import { type FileHandle, open, rename, rm } from 'node:fs/promises';

export interface RankedPaper {
  /** As the paper files have it. */
  readonly id: string;
  readonly score: number;
  /** What a reader is shown as the probability of a match; personal lists only. */
  readonly matchProbability?: number;
}

const leastStep = 1e-9;

/** A run file in the making: under another name until it is whole. */
export class RunFile {
  rows = 0;

  private constructor(
    private readonly path: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
    private readonly withMatch: boolean,
  ) {}

  /** @param withMatch adds a fifth column. */
  static async create(path: string, withMatch = false): Promise<RunFile> {
    const draft = `${path}.${process.pid}.part`;
    const handle = await open(draft, 'w');
    await handle.write(`requestId\tpaperId\trank\tscore${withMatch ? '\tmatch' : ''}\n`);
    return new RunFile(path, draft, handle, withMatch);
  }

  /** Adds one list, best first. */
  async add(requestId: string, list: readonly RankedPaper[]): Promise<void> {
    const scores = falling(list.map(({ score }) => score));
    const match = ({ matchProbability }: RankedPaper) =>
      this.withMatch ? `\t${matchProbability ?? ''}` : '';
    const lines = list.map(
      (entry, at) => `${requestId}\t${entry.id}\t${at + 1}\t${scores[at]}${match(entry)}\n`,
    );
    this.rows += lines.length;
    if (lines.length > 0) await this.handle.write(lines.join(''));
  }

  async finish(): Promise<void> {
    await this.handle.sync();
    await this.handle.close();
    await rename(this.draft, this.path);
  }

  async discard(): Promise<void> {
    await this.handle.close();
    await rm(this.draft, { force: true });
  }
}

/** Where a rule put a paper before a higher score, or two are equal, the later one is lowered: order is what counts. */
export function falling(scores: readonly number[]): number[] {
  let last = Number.POSITIVE_INFINITY;
  return scores.map((score) => {
    last = score < last ? score : last - leastStep * Math.max(1, Math.abs(last));
    return last;
  });
}
