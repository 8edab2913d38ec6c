import type { Services } from '../desk-services.js';
import { notFound } from '../errors.js';
import type { Paper } from '../features/papers/paper.js';
import type { ToolAnswer } from './mcp-tool.js';

/** Of an ISO date, as far as it is known. */
const dateLengths = { year: 4, month: 7, day: 10 } as const;

/** A paper as tools name it. */
const briefly = (paper: Paper) => ({
  id: paper.key,
  title: paper.title,
  authors: paper.authors.map(({ name }) => name),
  published:
    paper.publishedAt?.toISOString().slice(0, dateLengths[paper.publishedIn ?? 'day']) ?? null,
  categories: paper.categories,
  url: paper.url,
});

/** All that is known of it. */
export const fully = (paper: Paper) => ({
  ...briefly(paper),
  abstract: paper.abstract,
  keywords: paper.keywords,
  pdfUrl: paper.pdfUrl,
  code: paper.githubRepo,
  votes: paper.upvoteCount,
});

const mostNames = 5;

/** Title, who and when, and the id to ask by. */
export function lineOf(paper: Paper): string {
  const { id, title, authors, published } = briefly(paper);
  const names =
    authors.slice(0, mostNames).join(', ') + (authors.length > mostNames ? ' et al.' : '');
  return [`${title} [${id}]`, [names, published].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join('\n  ');
}

/** Papers in an order, with what is said of each. */
export async function papersAnswer(
  { paperStore }: Services,
  entries: readonly { readonly paperId: number; readonly said?: string }[],
  none: string,
): Promise<ToolAnswer> {
  const found = await paperStore.findByIds(entries.map(({ paperId }) => paperId));
  const byId = new Map(found.map((paper) => [paper.id, paper]));
  const shown = entries.flatMap(({ paperId, said }) => {
    const paper = byId.get(paperId);
    return paper ? [{ paper, said }] : [];
  });
  const lines = shown.map(({ paper, said }, at) =>
    [`${at + 1}. ${lineOf(paper)}`, said].filter(Boolean).join('\n  '),
  );
  const papers = shown.map(({ paper, said }) => ({
    ...briefly(paper),
    ...(said && { why: said }),
  }));
  return { text: lines.join('\n') || none, data: { papers } };
}

/** @throws NOT_FOUND, BAD_USER_INPUT. */
export async function requirePaper({ papers }: Services, id: string): Promise<Paper> {
  const paper = await papers.find(id);
  if (!paper) throw notFound(`Paper "${id.slice(0, 80)}"`, 'id');
  return paper;
}
