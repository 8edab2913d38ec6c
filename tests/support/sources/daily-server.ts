import { type FaultyServer, startFaultyServer } from './faulty-server.js';

export interface DailyPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly day: string;
  readonly published?: string;
  readonly upvotes: number;
  readonly comments: number;
  readonly githubRepo?: string;
  readonly githubStars?: number;
}

const json = 'application/json; charset=utf-8';

/** Hugging Face's daily_papers as far as Lectern asks it: a day, pages. A day without a list gets that of the last before. */
export async function startDailyServer(
  papers: () => readonly DailyPaper[],
): Promise<FaultyServer & { readonly endpoint: string }> {
  const server = await startFaultyServer((url) => {
    const asked = url.searchParams.get('date')!;
    const days = papers().map(({ day }) => day);
    const day = days
      .filter((one) => one <= asked)
      .sort()
      .at(-1);
    const [size, page] = ['limit', 'p'].map((name) => Number(url.searchParams.get(name)));
    const list = papers().filter((paper) => paper.day === day);
    const shown = list.slice(size! * page!, size! * (page! + 1));
    return { type: json, body: JSON.stringify(shown.map(entryOf)) };
  });
  return { ...server, endpoint: `${server.url}/api/daily_papers` };
}

export const entryOf = (paper: DailyPaper): object => ({
  paper: {
    id: paper.id,
    authors: paper.authors.map((name, at) => ({ _id: `a${at}`, name, hidden: false })),
    publishedAt: `${paper.published ?? paper.day}T00:00:00.000Z`,
    submittedOnDailyAt: `${paper.day}T02:51:00.207Z`,
    title: paper.title,
    submittedOnDailyBy: { _id: 's1', fullname: 'Ada L.', isPro: false, user: 'ada', type: 'user' },
    summary: paper.abstract,
    upvotes: paper.upvotes,
    discussionId: 'd1',
    ai_keywords: ['attention'],
    ...(paper.githubRepo && { githubRepo: paper.githubRepo, githubStars: paper.githubStars }),
  },
  publishedAt: `${paper.day}T00:00:00.000Z`,
  title: paper.title,
  summary: paper.abstract,
  thumbnail: `https://thumbnails.example/${paper.id}.png`,
  numComments: paper.comments,
  submittedBy: { fullname: 'Ada L.', name: 'ada', type: 'user', isHf: false },
  isAuthorParticipating: false,
});
