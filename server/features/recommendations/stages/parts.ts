/** The parts of one paper's score; their sum is the score. */
export interface Parts {
  /** By liked paper. */
  readonly liked: readonly { readonly paperId: number; readonly amount: number }[];
  /** By its words, as far as they are those of the likes. */
  readonly words: number;
  /** By who wrote it. */
  readonly authors: { readonly ids: readonly number[]; readonly amount: number } | null;
  /** By what readers with the same likes liked. */
  readonly alike: { readonly readers: number; readonly amount: number } | null;
  readonly topic: { readonly name: string; readonly amount: number } | null;
  readonly trending: number;
  readonly fresh: number;
  /** Not above zero: near what was turned down, or shown often and passed over. */
  readonly against: number;
}

/** How much it is like what was liked: in meaning, in words, by its authors. */
export const likedAmount = ({ liked, words, authors }: Parts): number =>
  liked.reduce((sum, { amount }) => sum + amount, words + (authors?.amount ?? 0));

export const scoreOf = (parts: Parts): number =>
  likedAmount(parts) +
  (parts.alike?.amount ?? 0) +
  (parts.topic?.amount ?? 0) +
  parts.trending +
  parts.fresh +
  parts.against;
