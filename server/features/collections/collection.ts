/** Papers that a reader put together under a name. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  /** What the address that shares it ends in; null while it is private. */
  readonly shareToken: string | null;
  readonly paperCount: number;
  /** How many of the papers asked about it holds. */
  readonly held: number;
}

export interface SharedCollection extends Collection {
  readonly ownerName: string;
}

export interface CollectedPaper {
  readonly paperId: number;
  readonly at: Date;
}
