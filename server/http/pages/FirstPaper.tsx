import { splitFormulas } from '../../formulas/split-formulas.js';
import { Coins } from './Coins.js';
import { feedPath } from './feed-address.js';
import type { ShownPaper } from './first-answers.js';
import { foldAuthors } from './fold-authors.js';
import { MathText } from './MathText.js';
import { useWords } from './reader-words.js';
import { room } from './room.js';
import { isWeb } from './web-address.js';

const authorsAtFirst = 12;
/** Of the title's formulas, and of the abstract's; a draw stays within some milliseconds. */
const mostDrawn = 5;

/** Whether the page needs what formulas are drawn with. */
export const hasFormulas = ({ title, abstract }: ShownPaper): boolean =>
  [title, abstract].some((text) => splitFormulas(text).some(({ kind }) => kind === 'formula'));

/** A paper's own page, as the client shows it first. */
export function FirstPaper({ paper, signedIn }: { paper: ShownPaper; signedIn: boolean }) {
  const names = paper.authors.map(({ name }) => name);
  const words = useWords();
  return (
    <article aria-labelledby="paper-title">
      <h1 id="paper-title" className="PaperRoute-title" dir="auto">
        <MathText text={paper.title} drawn={mostDrawn} />
      </h1>
      <p className="PaperRoute-authors" dir="auto">
        {foldAuthors(names, authorsAtFirst) || 'Authors not known'}
      </p>
      {signedIn && names.length > 0 ? <FollowRoom /> : null}
      <p className="PaperRoute-facts">
        {paper.publishedAt ? (
          <time dateTime={paper.publishedAt}>
            {words.time(paper.publishedAt, paper.publishedIn)}
          </time>
        ) : (
          <span>Date not known</span>
        )}
        {paper.categories.map((category) => (
          <a key={category} href={feedPath({ period: 'MONTH', order: 'TRENDING', category })}>
            {category}
          </a>
        ))}
        <span>{paper.key}</span>
      </p>
      <ActionRoom votes={paper.upvoteCount} />
      <Links paper={paper} />
      <div className="PaperRoute-abstract" dir="auto">
        {paper.abstract === '' ? (
          <p className="PaperRoute-none">No abstract known.</p>
        ) : (
          <MathText text={paper.abstract} drawn={mostDrawn} />
        )}
      </div>
      {paper.starter ? (
        <p className="PaperRoute-starter">Starter paper: summary in Lectern’s own words</p>
      ) : null}
      {paper.keywords.length > 0 ? (
        <p className="PaperRoute-keywords">
          Keywords: <bdi>{paper.keywords.join(', ')}</bdi>
        </p>
      ) : null}
      <Coins text={paper.fullCoins} />
    </article>
  );
}

const FollowRoom = () => (
  <div {...room('Follows-details')}>
    <span className="Follows-summary">Follow an author</span>
  </div>
);

/** The votes, in the room of the actions, which only work with the client. */
const ActionRoom = ({ votes }: { votes: number }) => (
  <div data-screen-only className="PaperRoute-actions">
    {['More like this', 'Less', 'Save', 'Collect', 'Cite', 'Not interested'].map((name) => (
      <span key={name} {...room('IconButton-button')}>
        <svg />
        {name}
      </span>
    ))}
    <span className="PaperRoute-votes">{useWords().count(votes, 'vote')}</span>
  </div>
);

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Where to read it. */
function Links({ paper }: { paper: ShownPaper }) {
  const { pdfUrl, url, githubRepo: repo } = paper;
  const words = useWords();
  const source = isWeb(url) && hostOf(url) === 'doi.org' ? 'Publisher' : isWeb(url) && hostOf(url);
  const stars = paper.githubStars ? ` · ${words.number(paper.githubStars)} stars` : '';
  const links: [string, string][] = [];
  if (isWeb(pdfUrl)) links.push(['PDF', pdfUrl]);
  if (isWeb(url) && source) links.push([source, url]);
  if (repo) links.push([`Code${stars}`, isWeb(repo) ? repo : `https://github.com/${repo}`]);
  if (links.length === 0) return null;
  return (
    <ul className="PaperRoute-links" aria-label="Where to read it">
      {links.map(([label, href]) => (
        <li key={href}>
          <a href={href} rel="noreferrer" className="PaperRoute-link">
            <svg aria-hidden="true" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
