import { z } from 'zod';

const day = z.string().nullable();

export const sessionAnswer = z.object({
  viewer: z
    .object({ displayName: z.string(), email: z.string(), topics: z.array(z.string()) })
    .nullable(),
});

export const shownPaper = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  abstract: z.string(),
  keySentence: z.string().nullable(),
  authors: z.array(z.object({ name: z.string() })),
  publishedAt: z.string().nullable(),
  publishedIn: z.enum(['YEAR', 'MONTH']).nullable(),
  categories: z.array(z.string()),
  keywords: z.array(z.string()),
  url: z.string().nullable(),
  pdfUrl: z.string().nullable(),
  githubRepo: z.string().nullable(),
  githubStars: z.number().nullable(),
  upvoteCount: z.number(),
  starter: z.boolean(),
  coins: z.string(),
  fullCoins: z.string().optional(),
  viewerDismissed: z.boolean(),
  viewerSeen: z.boolean(),
  feedDate: z.string().nullable(),
});

export const feedAnswer = z.object({
  feed: z.object({
    date: day,
    previousDate: day,
    nextDate: day,
    totalCount: z.number(),
    unseenCount: z.number().nullable(),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    edges: z.array(z.object({ node: shownPaper })),
  }),
});

export const paperAnswer = z.object({ paper: shownPaper.nullable() });

const reason = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  weight: z.number(),
  paper: z.object({ key: z.string(), title: z.string() }).nullable(),
});

const recommended = z.object({
  match: z.enum(['STRONG', 'GOOD', 'POSSIBLE', 'EXPLORING']),
  reasons: z.array(reason),
  node: shownPaper,
});

export const forYouAnswer = z.object({
  viewer: z
    .object({
      ratingCount: z.number(),
      recommendations: z.object({ edges: z.array(recommended) }),
    })
    .nullable(),
});

export const profileNamesAnswer = z.object({
  viewer: z
    .object({ profiles: z.array(z.object({ id: z.string(), name: z.string() })) })
    .nullable(),
});

/** What the client's own queries bring, as far as the first content shows it. */
export type ShownSession = z.infer<typeof sessionAnswer>['viewer'];
export type ShownPaper = z.infer<typeof shownPaper>;
export type ShownReason = z.infer<typeof reason>;
export type Recommended = z.infer<typeof recommended>;
export type ShownForYou = NonNullable<z.infer<typeof forYouAnswer>['viewer']>;
export type ShownFeed = z.infer<typeof feedAnswer>['feed'];

/** One answer as the client's cache takes it. */
export interface FirstAnswer {
  readonly query: string;
  readonly variables: object;
  readonly data: unknown;
}
