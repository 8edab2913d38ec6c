import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { draggedPaper } from './dragged-paper';
import { useCollectionActs, useCollections } from './use-collections';

const MOST = 8;

interface RailCollectionsProps {
  listClass?: string;
  linkClass?: string;
}

/** Collections in the rail; a paper's title can be dropped on each. */
export function RailCollections({ listClass, linkClass }: RailCollectionsProps) {
  const { pathname } = useLocation();
  const { collections } = useCollections();
  const { add } = useCollectionActs();
  const [over, setOver] = useState<string>();
  if (!collections || collections.length === 0) return null;
  return (
    <ul className={listClass} aria-label="Your collections">
      {collections.slice(0, MOST).map((collection) => (
        <li key={collection.id}>
          <Link
            to={`/collections/${collection.id}`}
            dir="auto"
            className={linkClass}
            title={collection.name}
            aria-current={pathname === `/collections/${collection.id}` ? 'true' : undefined}
            data-over={over === collection.id || undefined}
            onDragOver={(event) => {
              if (!draggedPaper.isIn(event)) return;
              event.preventDefault();
              setOver(collection.id);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              const paper = draggedPaper.of(event);
              if (paper) add(collection, [paper]);
            }}
          >
            {collection.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
