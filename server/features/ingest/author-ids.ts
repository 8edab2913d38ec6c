/** Numbers of authors by the keys of their names, for as long as one import lasts; the least lately met are forgotten. */
export class AuthorIds {
  private recent = new Map<string, number>();
  private older = new Map<string, number>();

  /** @param most how many are kept at least; never more than twice as many. */
  constructor(private readonly most = 50_000) {}

  get(key: string): number | undefined {
    const recent = this.recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, id: number): void {
    if (this.recent.size >= this.most) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, id);
  }
}
