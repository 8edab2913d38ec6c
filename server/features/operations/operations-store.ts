/** What happened on a day, UTC. */
export interface DayOfDesk {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly papers: number;
  readonly signUps: number;
  /** Readers whose rating, save or latest opening of a paper was on it. */
  readonly readers: number;
  readonly mailsSent: number;
  readonly mailsSkipped: number;
  readonly mailsFailed: number;
}

/** What came of the papers that readers saw in For you on a day, UTC; each counts on the day it was last seen. */
export interface DayOfLists {
  /** YYYY-MM-DD */
  readonly day: string;
  /** Pages of lists that left the desk; null where those of no use to learn from are gone already. */
  readonly pages: number | null;
  readonly readers: number;
  readonly seen: number;
  /** Of those: opened, saved or liked on that day or later, and not turned down. */
  readonly taken: number;
  /** Of those: rated down or hidden on that day or later. */
  readonly turnedDown: number;
}

export interface OperationsStore {
  /** The last days up to `until`, earliest first. */
  days(count: number, until: Date): Promise<DayOfDesk[]>;
  listDays(count: number, until: Date): Promise<DayOfLists[]>;
}
