import { Link, useNavigate } from 'react-router';
import { AddForm } from '../../ui/AddForm';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Collections.module.css';
import { useCollectionActs, useCollections } from './use-collections';

/** All collections of the reader, and a way to begin another. */
export function CollectionsOverview() {
  const { collections, error, refetch } = useCollections();
  const { create } = useCollectionActs();
  const navigate = useNavigate();
  const begin = async (name: string) => {
    const id = (await create(name))?.createCollection.collection.id;
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
          {collections.map(({ id, name, paperCount }) => (
            <li key={id} className={css.row}>
              <Link to={`/collections/${id}`} dir="auto">
                {name}
              </Link>
              <span className={css.count}>{formatCount(paperCount, 'paper')}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={css.new}>
        <AddForm label="A new collection" maxLength={80} button="Create" onAdd={begin} />
      </div>
    </div>
  );
}
