import { AddForm } from '../../ui/AddForm';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Collections.module.css';
import { CollectionTick } from './CollectionTick';
import { useCollectionActs, useCollections } from './use-collections';

interface CollectDialogProps {
  papers: string[];
  onClose: () => void;
}

/** What a search fills is not filled by hand. */
const byHand = ({ search }: { search: string | null }) => search === null;

/** Which collections papers are in, each a box to tick, and a new one. */
export function CollectDialog({ papers, onClose }: CollectDialogProps) {
  const { collections, error, refetch } = useCollections(papers);
  const { add, create } = useCollectionActs();
  const createWith = async (name: string) => {
    const made = await create(name);
    if (made) void add(made.createCollection.collection, papers);
  };
  return (
    <Dialog
      title={
        papers.length === 1
          ? 'Put into a collection'
          : `Put ${formatCount(papers.length, 'paper')} into …`
      }
      onClose={onClose}
    >
      {error && !collections ? (
        <ErrorNote
          what="Your collections could not be fetched."
          safe="They are safe on the desk."
          error={error}
          onRetry={refetch}
        />
      ) : collections ? (
        <ul className={css.choices}>
          {collections.filter(byHand).map((collection) => (
            <li key={collection.id}>
              <CollectionTick collection={collection} papers={papers} />
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonLine width="60%" />
      )}
      <AddForm label="A new collection" maxLength={80} button="Create" onAdd={createWith} />
    </Dialog>
  );
}
