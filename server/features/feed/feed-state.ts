/** What tells whether a list changed, found out without making the list. */
export interface FeedState {
  /** Changes with anything that the list follows from. */
  readonly facts: string;
  /** When something last came into it. */
  readonly changedAt: Date;
}
