import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import css from './Collections.module.css';
import { draggedPaper } from './dragged-paper';
import { nested } from './nested';
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
      {nested(collections)
        .slice(0, MOST)
        .map(({ collection, inside }) => (
          <li key={collection.id} className={inside ? css.insideRail : undefined}>
            <Link
              to={`/collections/${collection.id}`}
              dir="auto"
              className={linkClass}
              title={collection.name}
              aria-current={pathname === `/collections/${collection.id}` ? 'true' : undefined}
              data-over={over === collection.id || undefined}
              onDragOver={(event) => {
                if (!draggedPaper.isIn(event) || collection.search !== null) return;
                event.preventDefault();
                setOver(collection.id);
              }}
              onDragLeave={() => setOver(undefined)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(undefined);
                const paper = draggedPaper.of(event);
                if (paper && collection.search === null) add(collection, [paper]);
              }}
            >
              {collection.name}
            </Link>
          </li>
        ))}
    </ul>
  );
}
