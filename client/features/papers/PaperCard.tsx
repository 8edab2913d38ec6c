import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../../gql';
import { MathText } from '../../ui/MathText';
import { draggedPaper } from '../collections/dragged-paper';
import { PaperStandingFields } from '../library/mutations';
import { usePaperActs } from '../library/use-paper-acts';
import { Abstract } from './Abstract';
import { cardKeys } from './card-keys';
import type { Density } from './density';
import { useListActs } from './list-context';
import { PaperActions } from './PaperActions';
import css from './PaperCard.module.css';
import type { PaperDialogName } from './PaperDialog';
import { PaperMeta } from './PaperMeta';
import { PaperCardFields } from './paper-card-fields';
import { paperPath } from './paper-path';
import { openPlace, placeKeys, placesOf } from './paper-places';
import { useOpenInPlace } from './use-open-in-place';
import { focusNeighbour } from './walk-cards';

const PaperDialog = lazy(() => import('./PaperDialog'));

interface PaperCardProps {
  paper: FragmentType<typeof PaperCardFields>;
  /** The reason line, second only to the title. */
  children?: ReactNode;
  /** Below a section heading the title is one level lower. */
  heading?: 'h2' | 'h3';
  /** The first of a list shows its actions unasked, so that a newcomer learns they are there. */
  lead?: boolean;
  density: Density;
}

export function PaperCard(props: PaperCardProps) {
  const { paper: ref, children, heading: Heading = 'h2', lead, density } = props;
  const paper = readFragment(PaperCardFields, ref);
  const acts = usePaperActs(readFragment(PaperStandingFields, paper));
  const navigate = useNavigate();
  const list = useListActs();
  const [open, toggleOpen] = useOpenInPlace(paper.key);
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [dialog, setDialog] = useState<PaperDialogName>();
  const path = paperPath(paper.key);
  const places = placesOf(paper);
  const showsAll = open || density === 'cards';

  const hide = () => {
    if (card.current?.contains(document.activeElement)) focusNeighbour(card.current);
    acts.hide();
  };
  const cardActs = {
    ...acts,
    hide,
    open: () => void navigate(path),
    expand: toggleOpen,
    cite: () => setDialog('cite'),
    collect: () => setDialog('collect'),
    note: () => setDialog('note'),
    openAbs: openPlace(places.abs),
    openPdf: openPlace(places.pdf),
    openCode: openPlace(places.code),
    similar: () => void navigate(`${path}#similar`),
    seenTo: list ? () => list.seenTo(paper.key) : undefined,
    pick: list ? () => list.pick(paper.key) : undefined,
  };

  return (
    <article
      ref={card}
      data-paper-card={paper.key}
      data-places={placeKeys(places)}
      data-lead={lead || undefined}
      data-seen={paper.viewerSeen || undefined}
      data-density={open ? 'cards' : density}
      tabIndex={-1}
      className={css.card}
      aria-labelledby={`${id}-title`}
      onKeyDown={cardKeys(cardActs)}
    >
      <Heading id={`${id}-title`} className={css.title} dir="auto">
        {list?.picked ? (
          <input
            type="checkbox"
            className={css.pick}
            checked={list.picked.has(paper.key)}
            onChange={() => list.pick(paper.key)}
            aria-label={`Pick: ${paper.title}`}
          />
        ) : null}
        <Link to={path} onDragStart={(event) => draggedPaper.put(event, paper.id)}>
          <MathText text={paper.title} />
        </Link>
      </Heading>
      {showsAll || density === 'compact' ? (
        <>
          {children}
          <PaperMeta paper={paper} />
        </>
      ) : null}
      {showsAll ? (
        <Abstract
          id={`${id}-abstract`}
          text={paper.abstract}
          keySentence={paper.keySentence}
          open={open}
          onToggle={cardActs.expand}
          starter={paper.starter}
        />
      ) : null}
      {list ? <span hidden className="Z3988" title={paper.coins} /> : null}
      <PaperActions paper={paper} acts={cardActs} similarPath={`${path}#similar`} />
      {dialog ? (
        <Suspense>
          <PaperDialog which={dialog} paper={paper} onClose={() => setDialog(undefined)} />
        </Suspense>
      ) : null}
    </article>
  );
}
