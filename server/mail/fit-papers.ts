import type { DigestMailPaper } from './digest-mail.js';
import { mailText } from './mail-text.js';

/** Gmail shows no more than 102 KB of a mail, and nothing of what is behind. */
export const mostBytes = 100_000;
const shortTitle = 80;

/** What a paper can do without, in the order in which it goes. */
const cuts: readonly ((paper: DigestMailPaper) => DigestMailPaper)[] = [
  (paper) => ({ ...paper, lead: '' }),
  (paper) => ({ ...paper, acts: [] }),
  (paper) => ({ ...paper, authors: '', facts: '' }),
  (paper) => ({ ...paper, reason: '' }),
  (paper) => ({ ...paper, title: mailText(paper.title, shortTitle) }),
];

interface Renders {
  /** A mail of some papers; `isCut` says that there is more of them on the desk. */
  readonly mail: (papers: readonly DigestMailPaper[], isCut: boolean) => string;
  readonly paper: (paper: DigestMailPaper) => string;
}

/** A mail that is shown whole: of too many words the last papers lose their leads first, and none its title or link. */
export function fitPapers(papers: readonly DigestMailPaper[], render: Renders): string {
  const whole = render.mail(papers, false);
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  const bytesOf = (paper: DigestMailPaper) => Buffer.byteLength(render.paper(paper));
  let excess = Buffer.byteLength(render.mail(papers, true)) - mostBytes;
  const fitting = papers.map((paper) => ({ paper, bytes: bytesOf(paper) }));
  for (const cut of cuts)
    for (let at = papers.length - 1; at >= 0 && excess > 0; at -= 1) {
      const paper = cut(fitting[at]!.paper);
      const bytes = bytesOf(paper);
      excess -= fitting[at]!.bytes - bytes;
      fitting[at] = { paper, bytes };
    }
  return render.mail(
    fitting.map(({ paper }) => paper),
    true,
  );
}
