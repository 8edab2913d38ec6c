import type { Paper } from '../../../server/features/papers/paper.js';

/** A paper that tests change as they need. */
export function makePaper(change: Partial<Paper> = {}): Paper {
  return {
    id: 7,
    key: 'arxiv:2403.04132',
    title: 'Chatbot Arena: An Open Platform',
    abstract: 'A platform. It ranks.',
    authors: makeAuthors('Wei-Lin Chiang', 'Ion Stoica'),
    publishedAt: new Date('2024-03-07T00:00:00Z'),
    updatedAt: null,
    feedDate: '2024-03-08',
    categories: ['cs.AI', 'cs.CL'],
    keywords: [],
    url: 'https://arxiv.org/abs/2403.04132',
    pdfUrl: null,
    githubRepo: null,
    githubStars: null,
    commentCount: 0,
    upvoteCount: 0,
    trendingScore: 0,
    language: null,
    starter: false,
    arrivedAt: new Date('2024-03-08T01:00:00Z'),
    ...change,
  };
}

export const makeAuthors = (...names: string[]): Paper['authors'] =>
  names.map((name, at) => ({ id: at + 1, name }));
