import { startTransition, useOptimistic } from 'react';
import { formatNumber } from '../../ui/numbers';
import { Tick } from '../../ui/Tick';
import { useCollectionActs } from './use-collections';

interface CollectionTickProps {
  /** `held`: how many of the papers it holds. */
  collection: { id: string; name: string; paperCount?: number; held?: number };
  papers: string[];
}

/** Whether papers are in a collection; shows at once what was chosen, and what the desk holds once it has answered. */
export function CollectionTick({ collection, papers }: CollectionTickProps) {
  const { add, drop } = useCollectionActs();
  const [ticked, show] = useOptimistic(collection.held === papers.length);
  const choose = (wanted: boolean) =>
    startTransition(async () => {
      show(wanted);
      await (wanted ? add : drop)(collection, papers);
    });
  return (
    <Tick checked={ticked} onChange={choose} note={formatNumber(collection.paperCount ?? 0)}>
      {collection.name}
    </Tick>
  );
}
