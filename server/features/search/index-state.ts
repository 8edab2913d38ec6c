/** What finds papers for a question: the graph of vectors, every vector one by one, or the list of words. */
export type IndexAnswer = 'GRAPH' | 'SCAN' | 'WORDS';

/** How an index of this process stands to Postgres. */
export interface IndexState {
  readonly name: 'vectors' | 'words';
  readonly answeredBy: IndexAnswer;
  /** Papers in it. */
  readonly held: number;
  /** Papers that Postgres has for it. */
  readonly expected: number;
  /** The change of Postgres that it has come to, and the latest there is. */
  readonly revision: string;
  readonly latestRevision: string;
  /** Papers whose latest change is not in it yet. */
  readonly behind: number;
  /** It is being built anew, or is about to be. */
  readonly rebuilding: boolean;
  /** Its thread has ended; only a new start of the process helps. */
  readonly failed: boolean;
  /** What keeps the server that has it from answering, in a sentence; null while nothing does. */
  readonly problem: string | null;
}

/** What Postgres has for an index. */
export interface IndexGoal {
  readonly expected: number;
  readonly latestRevision: string;
  readonly behind: number;
}

export interface IndexStore {
  vectorGoal(revision: string): Promise<IndexGoal>;
  wordGoal(revision: string): Promise<IndexGoal>;
  deskId(): Promise<string>;
  askForNewIndexes(): Promise<void>;
}
