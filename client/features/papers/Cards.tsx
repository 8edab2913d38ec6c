import { lazy, memo, type ReactNode, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import type { FragmentType } from '../../gql';
import { type Density, useDensity } from './density';
import { PaperCard } from './PaperCard';
import css from './PaperList.module.css';
import type { PaperCardFields } from './paper-card-fields';
import { useListView } from './use-list-view';
import { provideShow } from './where-was-i';

// Only long lists need it.
const VirtualRange = lazy(() => import('./VirtualRange'));

export type CardPaper = FragmentType<typeof PaperCardFields> & {
  key: string;
  viewerDismissed: boolean;
};

export interface CardsProps<Entry> {
  entries: Entry[];
  paperOf: (entry: Entry) => CardPaper;
  label: string;
  /** Old papers stay, dimmed, until the new ones are there. */
  stale?: boolean;
  /** The very same function from one drawing to the next, or all cards are drawn anew. */
  reasonOf?: (entry: Entry) => ReactNode;
  heading?: 'h2' | 'h3';
}

/** The papers of a list; of a long one, those near the window. */
export function Cards<Entry>(props: CardsProps<Entry>) {
  const { entries, paperOf, label, stale, reasonOf, heading } = props;
  const list = useRef<HTMLOListElement>(null);
  // The switch answers at once; the cards follow when they are drawn.
  const density = useDeferredValue(useDensity());
  const { view, long, visit, onChange } = useListView(label, entries.length, density);
  const keys = entries.map((entry) => paperOf(entry).key);
  useEffect(() => provideShow((key) => view?.show(keys.indexOf(key))));
  const rows = view?.rows ?? entries.map((_, index) => ({ index, top: undefined }));
  return (
    <>
      <ol
        ref={list}
        className={stale ? `${css.list} ${css.stale}` : css.list}
        style={view ? { height: view.height } : undefined}
        aria-label={label}
        aria-busy={stale || undefined}
      >
        {rows.map(({ index, top }) => {
          const entry = entries[index];
          if (!entry) return null;
          return (
            <li
              key={keys[index]}
              ref={view?.measure}
              data-index={index}
              className={view ? `${css.item} ${css.placed}` : css.item}
              style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
              aria-setsize={view ? entries.length : undefined}
              aria-posinset={view ? index + 1 : undefined}
            >
              <Row
                entry={entry}
                paper={paperOf(entry)}
                reasonOf={reasonOf}
                heading={heading}
                lead={index === 0}
                density={density}
              />
            </li>
          );
        })}
      </ol>
      {long ? (
        <Suspense>
          <VirtualRange key={visit} list={list} keys={keys} visit={visit} onChange={onChange} />
        </Suspense>
      ) : null}
    </>
  );
}

interface RowProps<Entry> extends Pick<CardsProps<Entry>, 'reasonOf' | 'heading'> {
  entry: Entry;
  paper: CardPaper;
  lead: boolean;
  density: Density;
}

/** An act on one paper draws that paper anew, and no other. */
const Row = memo(<Entry,>({ entry, paper, reasonOf, ...card }: RowProps<Entry>) => (
  <PaperCard paper={paper} {...card}>
    {reasonOf?.(entry)}
  </PaperCard>
)) as <Entry>(props: RowProps<Entry>) => ReactNode;
