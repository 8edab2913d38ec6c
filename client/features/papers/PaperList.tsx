import type { ReactNode } from 'react';
import type { FragmentType } from '../../gql';
import { ListBar } from './ListBar';
import { PaperCard } from './PaperCard';
import css from './PaperList.module.css';
import type { PaperCardFields } from './paper-card-fields';

export interface ListedPaper {
  key: string;
  viewerDismissed: boolean;
}

interface PaperListProps<Entry> {
  entries: Entry[];
  /** The paper of an entry; hidden papers leave the list at once and come back with undo. */
  paperOf: (entry: Entry) => FragmentType<typeof PaperCardFields> & ListedPaper;
  label: string;
  /** Old papers stay, dimmed, until the new ones are there. */
  stale?: boolean;
  reasonOf?: (entry: Entry) => ReactNode;
  heading?: 'h2' | 'h3';
  keepHidden?: boolean;
  /** A list within a page goes without. */
  plain?: boolean;
}

export function PaperList<Entry>({
  entries,
  paperOf,
  label,
  stale,
  reasonOf,
  heading,
  keepHidden,
  plain,
}: PaperListProps<Entry>) {
  const shown = keepHidden ? entries : entries.filter((entry) => !paperOf(entry).viewerDismissed);
  const list = (
    <ol
      className={stale ? `${css.list} ${css.stale}` : css.list}
      aria-label={label}
      aria-busy={stale || undefined}
    >
      {shown.map((entry, index) => {
        const paper = paperOf(entry);
        return (
          <li key={paper.key} className={css.item}>
            <PaperCard paper={paper} heading={heading} lead={index === 0}>
              {reasonOf?.(entry)}
            </PaperCard>
          </li>
        );
      })}
    </ol>
  );
  return plain ? (
    list
  ) : (
    <>
      <ListBar />
      {list}
    </>
  );
}
