import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../gql';
import type { PaperCardFragment } from '../../gql/graphql';
import { MathText } from '../../ui/MathText';
import { Time } from '../../ui/Time';
import { takeFocus } from '../../ui/take-focus';
import { topicName } from '../../ui/topic-name';
import { FollowAuthors } from '../follows/FollowAuthors';
import { PaperStandingFields } from '../library/mutations';
import { usePaperActs } from '../library/use-paper-acts';
import { AbstractText } from './AbstractText';
import { AllAuthors } from './AllAuthors';
import { cardKeys } from './card-keys';
import type { PaperDialogName } from './PaperDialog';
import { PaperLinks } from './PaperLinks';
import css from './PaperRoute.module.css';
import { openPlace, placeKeys, placesOf } from './paper-places';
import { SheetActions } from './SheetActions';

const PaperDialog = lazy(() => import('./PaperDialog'));
const PaperNotes = lazy(() => import('../notes/PaperNotes'));

const forgetTags = () => {
  for (const tag of document.querySelectorAll('meta[name^=citation_]')) tag.remove();
};
const toSimilar = () => document.getElementById('similar')?.scrollIntoView();

/** One paper in full. It takes the same keys as a card. */
export function PaperSheet({ paper, coins }: { paper: PaperCardFragment; coins?: string }) {
  const acts = usePaperActs(readFragment(PaperStandingFields, paper));
  const [dialog, setDialog] = useState<PaperDialogName>();
  const sheet = useRef<HTMLElement>(null);
  // So that the paper's keys work without a click first.
  useEffect(() => takeFocus(sheet.current), []);
  // Those in the head are of the paper that the page was opened with.
  useEffect(() => () => forgetTags(), []);
  const nothing = () => {};
  const places = placesOf(paper);
  const keys = cardKeys({
    ...acts,
    open: nothing,
    expand: nothing,
    cite: () => setDialog('cite'),
    collect: () => setDialog('collect'),
    note: () => setDialog('note'),
    openAbs: openPlace(places.abs),
    openPdf: openPlace(places.pdf),
    openCode: openPlace(places.code),
    similar: toSimilar,
  });
  return (
    <article
      ref={sheet}
      data-paper-card={paper.key}
      data-places={placeKeys(places)}
      tabIndex={-1}
      className={css.sheet}
      aria-labelledby="paper-title"
      onKeyDown={keys}
    >
      <h1 id="paper-title" className={css.title} dir="auto">
        <MathText text={paper.title} />
      </h1>
      <AllAuthors names={paper.authors.map(({ name }) => name)} />
      <FollowAuthors authors={paper.authors} />
      <p className={css.facts}>
        {paper.publishedAt ? (
          <Time at={paper.publishedAt} within={paper.publishedIn} />
        ) : (
          <span>Date not known</span>
        )}
        {paper.categories.map((category) => (
          <Link
            key={category}
            to={`/?period=month&category=${encodeURIComponent(category)}`}
            title={topicName(category)}
          >
            {category}
          </Link>
        ))}
        <span>{paper.key}</span>
      </p>
      <SheetActions
        paper={paper}
        acts={acts}
        onCite={() => setDialog('cite')}
        onCollect={() => setDialog('collect')}
        onNote={() => setDialog('note')}
      />
      <PaperLinks paper={paper} />
      <div className={css.abstract} dir="auto">
        {paper.abstract === '' ? (
          <p className={css.none}>No abstract known.</p>
        ) : (
          <AbstractText text={paper.abstract} keySentence={paper.keySentence} />
        )}
      </div>
      {paper.starter ? (
        <p className={css.starter}>Starter paper: summary in Lectern’s own words</p>
      ) : null}
      {paper.keywords.length > 0 ? (
        <p className={css.keywords}>
          Keywords: <bdi>{paper.keywords.join(', ')}</bdi>
        </p>
      ) : null}
      <span hidden className="Z3988" title={coins} />
      {paper.viewerSaved ? (
        <Suspense>
          <PaperNotes paperId={paper.id} />
        </Suspense>
      ) : null}
      {dialog ? (
        <Suspense>
          <PaperDialog which={dialog} paper={paper} onClose={() => setDialog(undefined)} />
        </Suspense>
      ) : null}
    </article>
  );
}
