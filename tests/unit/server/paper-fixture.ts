import { keyStem } from '../../../server/features/citations/citation-key.js';
import type { CitedPaper } from '../../../server/features/citations/cited-paper.js';
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
    publishedIn: null,
    version: null,
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

/** The same as it is cited when its key is the only id known of it. */
export function makeCited(change: Partial<Paper> = {}): CitedPaper {
  const paper = makePaper(change);
  const [scheme, value = ''] = paper.key.split(/:(.*)/s);
  return {
    paper,
    doi: scheme === 'doi' ? value : null,
    arxivId: scheme === 'arxiv' ? value : null,
    citationKey: keyStem(paper),
  };
}
