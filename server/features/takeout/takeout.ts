import { z } from 'zod';

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
  }),
  ratings: z.array(mark.extend({ rating: z.enum(['UP', 'DOWN']) })),
  saves: z.array(mark),
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
  followedAuthors: names,
  savedSearches: names,
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
  const { ratings, saves, dismissals, opens, profiles } = takeout;
  const marked = [...ratings, ...saves, ...dismissals, ...opens];
  return new Set([...marked, ...profiles.flatMap((profile) => profile.papers)].map((m) => m.paper));
}
