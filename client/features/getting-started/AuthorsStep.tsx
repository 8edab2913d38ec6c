import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Chip } from '../../ui/Chip';
import { ErrorNote } from '../../ui/ErrorNote';
import { TextField } from '../../ui/Field';
import { formatNumber } from '../../ui/numbers';
import { useRested } from '../../ui/use-rested';
import { useFollows } from '../follows/use-follows';
import { useTopics } from '../recommendations/use-topics';
import css from './GettingStarted.module.css';

const AuthorsQuery = graphql(`
  query Authors($named: String, $topics: [String!]!) {
    desk {
      authors(named: $named, topics: $topics, first: 24) {
        paperCount
        author {
          id
          name
        }
      }
    }
  }
`);

const LEAST_LETTERS = 2;
const RESTS_MS = 200;

/** Authors of the chosen topics, or those whose name is typed; the followed ones always show. */
export function AuthorsStep() {
  const { chosen: topics } = useTopics();
  const { follows, follow, unfollow } = useFollows();
  const [typed, setTyped] = useState('');
  const text = useRested(typed.trim(), RESTS_MS);
  const named = text.length >= LEAST_LETTERS ? text : undefined;
  const { data, previousData, error, refetch } = useQuery(AuthorsQuery, {
    variables: { named, topics },
  });
  const found = (data ?? previousData)?.desk.authors;
  const followed = follows?.followedAuthors ?? [];
  const isFollowed = (id: string) => followed.some((author) => author.id === id);
  const others = found?.filter(({ author }) => !isFollowed(author.id)) ?? [];
  return (
    <>
      <TextField
        label="Find an author"
        type="search"
        value={typed}
        maxLength={100}
        autoComplete="off"
        hint="The beginning of a first or last name."
        onChange={(event) => setTyped(event.target.value)}
      />
      {error && !found ? (
        <ErrorNote
          what="The authors could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      <ul className={css.chips} aria-label="Authors to follow">
        {followed.map((author) => (
          <li key={author.id}>
            <Chip pressed onToggle={() => unfollow(author)}>
              {author.name}
            </Chip>
          </li>
        ))}
        {others.map(({ author, paperCount }) => (
          <li key={author.id}>
            <Chip pressed={false} onToggle={() => follow(author)}>
              {author.name}
              <span className={css.count}>{formatNumber(paperCount)}</span>
            </Chip>
          </li>
        ))}
      </ul>
      <p role="status" className={css.quiet}>
        {found?.length === 0 ? 'No author on this desk has a name that begins so.' : ''}
      </p>
    </>
  );
}
