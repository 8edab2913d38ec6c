/** What is only there to be looked back at, and grows for as long as the desk runs. */
export type HistoryKind = 'IMPRESSIONS' | 'EMPTY_DELIVERIES' | 'SOURCE_COUNTS';

export interface HistoryStore {
  /** Removes some of what is older, the oldest first. @returns how much that was; 0 when nothing is left. */
  removeSome(kind: HistoryKind, before: Date, limit: number): Promise<number>;
}
