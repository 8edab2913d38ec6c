import { Ellipsis, Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { RailCollections } from '../features/collections/RailCollections';
import { useSession } from '../features/session/session';
import { topicName } from '../ui/topic-name';
import { MorePlaces } from './MorePlaces';
import { PLACES } from './places';
import css from './Rail.module.css';

const MOST_TOPICS = 8;

/** At the left; along the lower edge on a phone. */
export function Rail({ onKeyMap }: { onKeyMap: () => void }) {
  const { pathname, search } = useLocation();
  const { viewer } = useSession();
  const params = new URLSearchParams(search);
  const topic = params.get('category');
  const [more, setMore] = useState(false);
  return (
    <nav className={css.rail} aria-label="Places">
      <ul className={css.list}>
        {PLACES.map(({ name, path, Icon, isHere, behindMore }) => (
          <li key={name} className={behindMore ? `${css.place} ${css.behind}` : css.place}>
            <Link
              to={path}
              className={css.link}
              aria-current={isHere(pathname, params) ? 'page' : undefined}
            >
              <Icon aria-hidden="true" />
              {name}
            </Link>
            {name === 'Saved' && viewer ? (
              <RailCollections listClass={css.topics} linkClass={css.topic} />
            ) : null}
            {name === 'New' && viewer && viewer.topics.length > 0 ? (
              <ul className={css.topics} aria-label="Topics you follow">
                {viewer.topics.slice(0, MOST_TOPICS).map((name) => (
                  <li key={name}>
                    <Link
                      to={`/?period=week&order=newest&category=${encodeURIComponent(name)}`}
                      className={css.topic}
                      title={name}
                      aria-current={pathname === '/' && topic === name ? 'true' : undefined}
                    >
                      {topicName(name)}
                    </Link>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
        <li className={`${css.place} ${css.more}`}>
          <button
            type="button"
            className={css.link}
            aria-haspopup="dialog"
            onClick={() => setMore(true)}
          >
            <Ellipsis aria-hidden="true" />
            More
          </button>
        </li>
      </ul>
      {more ? <MorePlaces onClose={() => setMore(false)} /> : null}
      <button type="button" className={`${css.link} ${css.keys}`} onClick={onKeyMap}>
        <Keyboard aria-hidden="true" />
        Keys
      </button>
    </nav>
  );
}
