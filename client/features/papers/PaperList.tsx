import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql';
import { PaperStandingFields } from '../library/mutations';
import { useBulkActs } from '../library/use-bulk-acts';
import { ListBar } from './ListBar';
import { ListContext } from './list-context';
import { PaperCard } from './PaperCard';
import css from './PaperList.module.css';
import { PickedBar } from './PickedBar';
import { PaperCardFields } from './paper-card-fields';
import { usePicked } from './use-picked';

export interface ListedPaper {
  key: string;
  viewerDismissed: boolean;
}

type CardPaper = FragmentType<typeof PaperCardFields> & ListedPaper;

interface PaperListProps<Entry> {
  entries: Entry[];
  /** The paper of an entry; hidden papers leave the list at once and come back with undo. */
  paperOf: (entry: Entry) => CardPaper;
  label: string;
  /** Old papers stay, dimmed, until the new ones are there. */
  stale?: boolean;
  reasonOf?: (entry: Entry) => ReactNode;
  heading?: 'h2' | 'h3';
  keepHidden?: boolean;
  /** A list within a page goes without picking and without a place to come back to. */
  plain?: boolean;
}

export function PaperList<Entry>(props: PaperListProps<Entry>) {
  const { entries, paperOf, keepHidden, plain } = props;
  const shown = keepHidden ? entries : entries.filter((entry) => !paperOf(entry).viewerDismissed);
  return plain ? <Cards {...props} entries={shown} /> : <ListWithBar {...props} entries={shown} />;
}

const standingOf = (paper: CardPaper) =>
  readFragment(PaperStandingFields, readFragment(PaperCardFields, paper));

function ListWithBar<Entry>(props: PaperListProps<Entry>) {
  const { picked, pick, pickAll, begin, end } = usePicked();
  const { see } = useBulkActs();
  const standings = props.entries.map((entry) => standingOf(props.paperOf(entry)));
  const seenTo = (last: string) =>
    see(standings.slice(0, 1 + standings.findIndex(({ key }) => key === last)));
  return (
    <ListContext value={{ seenTo, picked, pick }}>
      <ListBar
        begun={standings.some(({ viewerSeen }) => viewerSeen)}
        picking={picked !== null}
        onPick={picked ? end : begin}
      />
      <Cards {...props} />
      {picked ? (
        <PickedBar
          papers={standings.filter(({ key }) => picked.has(key))}
          onAll={() => pickAll(standings.map(({ key }) => key))}
          onEnd={end}
        />
      ) : null}
    </ListContext>
  );
}

function Cards<Entry>({
  entries,
  paperOf,
  label,
  stale,
  reasonOf,
  heading,
}: PaperListProps<Entry>) {
  return (
    <ol
      className={stale ? `${css.list} ${css.stale}` : css.list}
      aria-label={label}
      aria-busy={stale || undefined}
    >
      {entries.map((entry, index) => {
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
}
