import type { ReactNode } from 'react';
import { shorten } from '../../shorten.js';
import { Coins } from './Coins.js';
import type { Density } from './density.js';
import { feedPath, paperPath } from './feed-address.js';
import type { ShownPaper } from './first-answers.js';
import { foldAuthors } from './fold-authors.js';
import { MathText } from './MathText.js';
import { useWords } from './reader-words.js';

/** More than two lines, which is where the client folds it. */
const shownLetters = 320;
const foldedFrom = 150;
const shownAuthors = 4;
const asButton = { lineHeight: '26px', textDecoration: 'none' };

interface FirstCardProps {
  readonly paper: ShownPaper;
  readonly density: Density;
  /** The reason line. */
  readonly children?: ReactNode;
}

/** A paper in a list. */
export function FirstCard({ paper, density, children }: FirstCardProps) {
  const path = paperPath(paper.key);
  return (
    <article
      className="PaperCard-card"
      data-seen={paper.viewerSeen || undefined}
      data-density={density}
    >
      <h2 className="PaperCard-title" dir="auto">
        <a href={path}>
          <MathText text={paper.title} />
        </a>
      </h2>
      {density === 'titles' ? null : (
        <>
          {children}
          <Meta paper={paper} />
        </>
      )}
      {density === 'cards' ? <Abstract paper={paper} /> : null}
      <Coins text={paper.coins} />
      <Votes count={paper.upvoteCount} />
    </article>
  );
}

/** Two lines of it. */
function Abstract({ paper }: { paper: ShownPaper }) {
  const folds = paper.abstract.length > foldedFrom;
  if (paper.abstract === '') return <p className="Abstract-none">No abstract known.</p>;
  return (
    <div className="Abstract-abstract">
      <p className="Abstract-prose Abstract-clamped" dir="auto">
        <Beginning paper={paper} folds={folds} />
      </p>
      {folds || paper.starter ? (
        <p className="Abstract-under">
          {folds ? (
            <a href={paperPath(paper.key)} className="Abstract-unfold" style={asButton}>
              Read on
            </a>
          ) : null}
          {paper.starter ? <span>Starter paper: summary in Lectern’s own words</span> : null}
        </p>
      ) : null}
    </div>
  );
}

/** As much as is seen of the abstract, from the sentence on that says what is new. */
function Beginning({
  paper: { abstract, keySentence },
  folds,
}: {
  paper: ShownPaper;
  folds: boolean;
}) {
  const at = keySentence ? abstract.indexOf(keySentence) : -1;
  if (!keySentence || at === -1) return <MathText text={shorten(abstract, shownLetters)} />;
  const before = folds ? at > 0 && '… ' : <MathText text={abstract.slice(0, at)} />;
  const rest = abstract.slice(at + keySentence.length);
  const left = Math.max(2, shownLetters - keySentence.length);
  return (
    <>
      {before}
      <b className="Abstract-key">
        <MathText text={shorten(keySentence, shownLetters)} />
      </b>
      <MathText text={shorten(rest, left)} />
    </>
  );
}

/** Authors · category · date. */
function Meta({ paper }: { paper: ShownPaper }) {
  const words = useWords();
  const [category] = paper.categories;
  const names = foldAuthors(
    paper.authors.map(({ name }) => name),
    shownAuthors,
  );
  if (!names && !category && !paper.publishedAt) return null;
  return (
    <p className="PaperCard-meta">
      {names ? <span dir="auto">{names}</span> : null}
      {names && category ? ' · ' : null}
      {category ? (
        <a href={feedPath({ period: 'MONTH', order: 'TRENDING', category })}>{category}</a>
      ) : null}
      {(names || category) && paper.publishedAt ? ' · ' : null}
      {paper.publishedAt ? (
        <time dateTime={paper.publishedAt}>{words.time(paper.publishedAt, paper.publishedIn)}</time>
      ) : null}
    </p>
  );
}

/** As high as the row of actions that comes in its place. */
function Votes({ count }: { count: number }) {
  const words = useWords();
  return (
    <div data-screen-only className="PaperActions-row">
      <span className="PaperActions-votes">
        <svg aria-hidden="true" />
        <data value={count} aria-hidden="true">
          {words.number(count)}
        </data>
        <span className="visually-hidden">{words.count(count, 'vote')}</span>
      </span>
      <span className="IconButton-button" />
    </div>
  );
}
