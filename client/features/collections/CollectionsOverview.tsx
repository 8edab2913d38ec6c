import { Link, useNavigate } from 'react-router';
import { AddForm } from '../../ui/AddForm';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Collections.module.css';
import { nested } from './nested';
import { useCollectionActs, useCollections } from './use-collections';

/** All collections of the reader, and a way to begin another. */
export function CollectionsOverview() {
  const { collections, error, refetch } = useCollections(undefined, true);
  const { create } = useCollectionActs();
  const navigate = useNavigate();
  const begin = async (name: string, search?: string) => {
    const id = (await create(name, search))?.createCollection.collection.id;
    if (id) void navigate(`/collections/${id}`);
  };
  if (error && !collections)
    return (
      <ErrorNote
        what="Your collections could not be fetched."
        safe="They are safe on the desk."
        error={error}
        onRetry={refetch}
      />
    );
  return (
    <div className={css.overview}>
      {!collections ? (
        <SkeletonLine width="40%" size={17} />
      ) : collections.length === 0 ? (
        <EmptyState title="No collections yet.">
          <p>Put papers together under a name, for a project, a talk or a reading group.</p>
        </EmptyState>
      ) : (
        <ul aria-label="Your collections">
          {nested(collections).map(
            ({ collection: { id, name, paperCount = 0, search }, inside }) => (
              <li key={id} className={inside ? `${css.row} ${css.inside}` : css.row}>
                <Link to={`/collections/${id}`} dir="auto">
                  {name}
                </Link>
                <span className={css.count}>
                  {search === null ? null : 'by a search · '}
                  {formatCount(paperCount, 'paper')}
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      <div className={css.new}>
        <AddForm
          label="A new collection"
          maxLength={80}
          button="Create"
          onAdd={(name) => begin(name)}
        />
        <AddForm
          label="One that a search fills"
          hint="Words, author:, category:, year:2023..2025. You can give it another name afterwards."
          maxLength={1_000}
          button="Create"
          onAdd={(search) => begin(search.slice(0, 80), search)}
        />
      </div>
    </div>
  );
}
