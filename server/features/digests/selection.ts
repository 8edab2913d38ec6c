import type { Digest, DigestSectionName } from './digest.js';

/** A paper of a mail. */
export interface Selected {
  readonly paperId: number;
  /** null for what the mail is about. */
  readonly section: DigestSectionName | null;
  /** The interest it was found for, if it was for one. */
  readonly profileId: string | null;
  /** Why it is there, in the reader's words. */
  readonly why: string;
}

/** What goes into a mail. */
export interface Selection {
  readonly papers: readonly Selected[];
  /** Since when the papers came that these were chosen from. */
  readonly from: Date;
}

/** Chooses the papers of a digest from what came since the last one and was not in any before. */
export interface Selector<D extends Digest = Digest> {
  select(digest: D, since: Date, written: ReadonlySet<number>): Promise<Selection>;
}

export const weekMs = 7 * 86_400_000;

/** The share of a mail that a section may take from what the mail is about. */
export const shares: Record<DigestSectionName, number> = {
  FOLLOWED: 0.4,
  MISSED: 0.2,
  TRENDING: 0.2,
};

/** How many papers of a section a mail holds. */
export const mostOf = ({ maxPapers }: Digest, section: DigestSectionName): number =>
  Math.floor(maxPapers * shares[section]);

/** What came last week counts as chosen from once one of its papers is in. */
export function selectionOf(papers: readonly Selected[], since: Date, weekAgo: Date): Selection {
  const looksBack = papers.some(({ section }) => section === 'MISSED' || section === 'TRENDING');
  return { papers, from: looksBack && weekAgo < since ? weekAgo : since };
}
