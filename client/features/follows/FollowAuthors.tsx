import { Chip } from '../../ui/Chip';
import { useSession } from '../session/session';
import css from './Follows.module.css';
import { useFollows } from './use-follows';

interface FollowAuthorsProps {
  authors: ReadonlyArray<{ id: string; name: string }>;
}

const MOST = 60;

/** On a paper's page: any of its authors, followed or not by one press. */
export function FollowAuthors({ authors }: FollowAuthorsProps) {
  const { viewer } = useSession();
  const { follows, follow, unfollow } = useFollows();
  if (!viewer || authors.length === 0) return null;
  const followed = new Set(follows?.followedAuthors.map(({ id }) => id));
  const here = authors.filter(({ id }) => followed.has(id));
  const rest = authors.filter(({ id }) => !followed.has(id)).slice(0, MOST);
  return (
    <details data-screen-only className={css.details}>
      <summary className={css.summary}>
        {here.length > 0
          ? `You follow ${here.map(({ name }) => name).join(', ')}`
          : 'Follow an author'}
      </summary>
      {follows ? (
        <ul className={css.chips} aria-label="Authors to follow">
          {authors
            .filter((author) => here.includes(author) || rest.includes(author))
            .map((author) => (
              <li key={author.id}>
                <Chip
                  pressed={followed.has(author.id)}
                  onToggle={() => (followed.has(author.id) ? unfollow(author) : follow(author))}
                >
                  {author.name}
                </Chip>
              </li>
            ))}
        </ul>
      ) : null}
    </details>
  );
}
