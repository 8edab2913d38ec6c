import { z } from 'zod';
import { longestNote, longestTag, mostTags, readStates } from '../library/saved-paper.js';

const mark = z.object({
  paper: z.string(),
  at: z.iso.datetime({ offset: true }),
  counts: z.boolean(),
});
const slider = z.number().min(0).max(1);
const names = z.array(z.string().max(300)).max(10_000);

/** All that a reader's lists are made from, by names that mean the same on another desk. */
export const takeoutSchema = z.object({
  lectern: z.literal(1),
  topics: z.array(z.string().max(60)).max(50),
  preferences: z.object({
    diversity: slider,
    freshness: slider,
    crowd: slider,
    exploration: z.number().min(0).max(0.5),
    learning: z.boolean(),
    /** Files from before it was asked: saves taught. */
    learnFromSaves: z.boolean().default(true),
  }),
  ratings: z.array(mark.extend({ rating: z.enum(['UP', 'DOWN']) })),
  saves: z.array(
    mark.extend({
      // Files from before there were any of these have none.
      readState: z.enum(readStates).default('TO_READ'),
      tags: z.array(z.string().min(1).max(longestTag)).max(mostTags).default([]),
      teaches: z.boolean().default(false),
      note: z.string().max(longestNote).default(''),
    }),
  ),
  dismissals: z.array(mark),
  opens: z.array(mark.extend({ times: z.int().min(0), seconds: z.int().min(0) })),
  profiles: z
    .array(
      z.object({
        name: z.string().min(1).max(60),
        topics: names,
        authors: names,
        diversity: slider.nullable(),
        freshness: slider.nullable(),
        crowd: slider.nullable(),
        papers: z.array(z.object({ paper: z.string(), seed: z.boolean() })),
      }),
    )
    .max(12),
  /** Those that others stand in come first; files from before there were any have none. */
  collections: z
    .array(
      z.object({
        name: z.string().min(1).max(80),
        note: z.string().max(5_000),
        parent: z.string().nullable(),
        search: z.string().max(1_000).nullable(),
        teaches: z.boolean(),
        /** The first on top. */
        papers: z.array(z.object({ paper: z.string(), note: z.string().max(5_000) })),
      }),
    )
    .max(200)
    .default([]),
  followedAuthors: names,
  savedSearches: names,
  /** None in files of before keywords could be followed. */
  followedKeywords: names.default([]),
  exclusions: z.array(
    z.object({
      effect: z.enum(['MUTE', 'REASON']),
      kind: z.string().max(40),
      /** A paper's key or an author's name where the kind is of these. */
      value: z.string().max(300),
      label: z.string().max(2_000),
    }),
  ),
});

export type Takeout = z.infer<typeof takeoutSchema>;

/** The papers that a file names. */
export function papersIn(takeout: Takeout): Set<string> {
  const { ratings, saves, dismissals, opens, profiles, collections } = takeout;
  const marked = [...ratings, ...saves, ...dismissals, ...opens];
  const listed = [...profiles, ...collections].flatMap(
    ({ papers }) => papers as { paper: string }[],
  );
  return new Set([...marked, ...listed].map(({ paper }) => paper));
}

/** The same with other names of papers; those that `names` lacks stay as they are. */
export function withNames(takeout: Takeout, names: ReadonlyMap<string, string>): Takeout {
  const nameOf = (paper: string) => names.get(paper) ?? paper;
  const named = <Entry extends { paper: string }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => ({ ...entry, paper: nameOf(entry.paper) }));
  const within = <List extends { papers: { paper: string }[] }>(lists: readonly List[]): List[] =>
    lists.map((list) => ({ ...list, papers: named(list.papers) }));
  const { ratings, saves, dismissals, opens, profiles, collections, exclusions } = takeout;
  return {
    ...takeout,
    ...{ ratings: named(ratings), saves: named(saves) },
    ...{ dismissals: named(dismissals), opens: named(opens) },
    ...{ profiles: within(profiles), collections: within(collections) },
    exclusions: exclusions.map((entry) =>
      isOfPaper(entry) ? { ...entry, value: nameOf(entry.value) } : entry,
    ),
  };
}

/** Whether an exclusion is about a paper. */
export const isOfPaper = ({ kind }: { kind: string }): boolean => kind.endsWith('LIKED_PAPER');
