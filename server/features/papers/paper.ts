export interface Author {
  readonly id: number;
  readonly name: string;
}

export interface Paper {
  readonly id: number;
  /** The id people use: `arxiv:2403.04132`, `doi:10.1000/x`, `file:cul0`. */
  readonly key: string;
  readonly title: string;
  /** '' where unknown. */
  readonly abstract: string;
  readonly authors: readonly Author[];
  readonly publishedAt: Date | null;
  /** Where the date says no more than that. */
  readonly publishedIn: 'year' | 'month' | null;
  readonly updatedAt: Date | null;
  /** As arXiv counts them, the first being 1; null where no source says. */
  readonly version: number | null;
  /** The day it is news, YYYY-MM-DD. */
  readonly feedDate: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly url: string | null;
  readonly pdfUrl: string | null;
  readonly githubRepo: string | null;
  readonly githubStars: number | null;
  readonly commentCount: number;
  readonly upvoteCount: number;
  readonly trendingScore: number;
  /** Two-letter code; null where it can't be told. */
  readonly language: string | null;
  readonly starter: boolean;
  readonly arrivedAt: Date;
}

/** What is embedded of a paper. */
export const modelText = (paper: { title: string; abstract: string }): string =>
  `${paper.title}\n${paper.abstract}`.trim();
