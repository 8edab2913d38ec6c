import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { FragmentType } from '../../gql';
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
  reasonOf?: (entry: Entry) => ReactNode;
  heading?: 'h2' | 'h3';
}

/** The papers of a list; of a long one, those near the window. */
export function Cards<Entry>(props: CardsProps<Entry>) {
  const { entries, paperOf, label, stale, reasonOf, heading } = props;
  const list = useRef<HTMLOListElement>(null);
  const { view, long, visit, onChange } = useListView(label, entries.length);
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
              <PaperCard paper={paperOf(entry)} heading={heading} lead={index === 0}>
                {reasonOf?.(entry)}
              </PaperCard>
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
