import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { readFragment } from '../../gql';
import { useLatest } from '../../ui/use-latest';
import { PaperStandingFields } from '../library/mutations';
import { useBulkActs } from '../library/use-bulk-acts';
import { type CardPaper, Cards, type CardsProps } from './Cards';
import { ListBar } from './ListBar';
import { ListContext } from './list-context';
import { PaperCardFields } from './paper-card-fields';
import { usePicked } from './use-picked';
import { useUnseen } from './where-was-i';

export type { CardPaper as ListedPaper } from './Cards';

// Fetched when papers are first picked.
const PickedBar = lazy(() => import('./PickedBar'));

interface PaperListProps<Entry> extends CardsProps<Entry> {
  /** Hidden papers leave the list at once and come back with undo, unless they are kept. */
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
  const [opened] = useState(() => new Set<string>());
  const standings = props.entries.map((entry) => standingOf(props.paperOf(entry)));
  useUnseen(() => standings.find(({ viewerSeen }) => !viewerSeen)?.key);
  const latest = useLatest((last: string) =>
    see(standings.slice(0, 1 + standings.findIndex(({ key }) => key === last))),
  );
  const seenTo = useCallback((last: string) => void latest.current(last), []);
  const acts = useMemo(() => ({ seenTo, picked, pick, opened }), [seenTo, picked, pick, opened]);
  return (
    <ListContext value={acts}>
      <ListBar
        begun={standings.some(({ viewerSeen }) => viewerSeen)}
        picking={picked !== null}
        onPick={picked ? end : begin}
      />
      <Cards {...props} />
      {picked ? (
        <Suspense>
          <PickedBar
            papers={standings.filter(({ key }) => picked.has(key))}
            onAll={() => pickAll(standings.map(({ key }) => key))}
            onEnd={end}
          />
        </Suspense>
      ) : null}
    </ListContext>
  );
}
