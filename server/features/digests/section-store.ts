/** A paper that a reader asked to hear of. */
export interface Alert {
  readonly paperId: number;
  /** Whose it is, or which search it answers, in the reader's words. */
  readonly reason: string;
}

/** What came to the desk between two times. */
export interface Gathering {
  /** null for all. */
  readonly category: string | null;
  readonly after: Date;
  readonly until: Date;
  readonly except: ReadonlySet<number>;
}

export interface Gathered {
  readonly paperId: number;
  readonly value: number;
}

/** Papers for the sections of a digest, newest or most voted first; whether the reader wants them is not looked at. */
export interface SectionStore {
  /** What came after a time by followed authors, with all that a saved search asks for, or with a followed keyword. */
  alerts(accountId: string, after: Date): Promise<Alert[]>;
  /** What came between two times and was never on the reader's screen. */
  unseen(accountId: string, from: Date, to: Date): Promise<number[]>;
  /** What readers gather around most, with its attention against its day's, in doublings. */
  gathered(from: Gathering, limit: number): Promise<Gathered[]>;
  /** What came after a time, has votes, and was not rated, saved or dismissed by the reader. */
  trending(accountId: string, after: Date): Promise<number[]>;
}
