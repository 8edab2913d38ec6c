import { Link } from 'react-router';
import { useCollections } from '../features/collections/use-collections';
import { Dialog } from '../ui/Dialog';
import { PLACES } from './places';
import css from './Rail.module.css';

/** On a phone: the places that the bar has no room for, and the reader's collections. */
export function MorePlaces({ onClose }: { onClose: () => void }) {
  const { collections = [] } = useCollections();
  return (
    <Dialog title="Where to" onClose={onClose} sheet>
      <ul>
        {PLACES.filter(({ behindMore }) => behindMore).map(({ name, path, Icon }) => (
          <li key={name}>
            <Link to={path} className={css.entry} onClick={onClose}>
              <Icon aria-hidden="true" />
              {name}
            </Link>
          </li>
        ))}
        {collections.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/collections/${id}`} className={css.entry} onClick={onClose}>
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
