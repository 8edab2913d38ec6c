const named = 5;

/** The rows of one file that could not be used: how many, and the first of them by name. */
export class SkippedRows {
  private readonly first: string[] = [];
  private count = 0;

  constructor(private readonly file: string) {}

  add(line: number, reason: string): void {
    this.count += 1;
    if (this.first.length < named) this.first.push(`${this.file}:${line}: ${reason}`);
  }

  report(say: (line: string) => void): void {
    for (const line of this.first) say(line);
    if (this.count > this.first.length) say(`… and ${this.count - this.first.length} more.`);
    if (this.count > 0)
      say(`${this.file}: ${this.count} ${this.count === 1 ? 'row' : 'rows'} skipped.`);
  }
}
