/** What is known of a paper before its first vote, and the votes it has. */
export interface TrendingPaper {
  readonly id: number;
  /** Feed day, YYYY-MM-DD. */
  readonly day: string;
  readonly votes: number;
  readonly hasCode: boolean;
  /** Days from publication to the feed day; 0 where unknown. */
  readonly lag: number;
  readonly titleLength: number;
  readonly abstractLength: number;
  /** 'Name: what it does' is how methods are announced. */
  readonly titleHasColon: boolean;
  readonly submittedBy: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** A prior is to be stored; the others are only learnt from. */
  readonly wanted: boolean;
}

export interface FeedDay {
  readonly day: string;
  readonly papers: number;
  readonly votes: number;
}

/** Fewer tell nothing that holds. */
export const fewestToLearnFrom = 200;
/** More add time, not quality: what readers gather around drifts. */
const mostToLearnFrom = 20_000;

/** The latest days with votes, up to 20,000 papers; none while there is too little to learn from. Days in order. */
export function daysToLearnFrom(days: readonly FeedDay[]): string[] {
  const chosen: string[] = [];
  let papers = 0;
  for (const { day, papers: more, votes } of [...days].reverse()) {
    // A paper alone on its day has nothing to be held against.
    if (votes === 0 || more < 2) continue;
    if (papers >= mostToLearnFrom) break;
    papers += more;
    chosen.push(day);
  }
  return papers < fewestToLearnFrom ? [] : chosen.reverse();
}

/**
 * How each paper of one day did: ln(1 + votes) less the day's mean, so that neither the growth of the desk nor a busy
 * day counts.
 */
export function resultsOf(papers: readonly TrendingPaper[]): number[] {
  const logs = papers.map(({ votes }) => Math.log1p(votes));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return logs.map((value) => value - mean);
}
