/** Who is asking: an account, or nobody. Made once a request from its session. */
export interface Viewer {
  readonly accountId: string;
  readonly sessionHash: Buffer | null;
}
