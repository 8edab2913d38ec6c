import { Link } from 'react-router';
import { AddForm } from '../../ui/AddForm';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import { useFollows } from '../follows/use-follows';
import css from './Interests.module.css';
import { NamedRows } from './NamedRows';

/** Authors, searches and keywords whose papers come into the list. */
export function FollowingSection() {
  const { follows, error, refetch, ...acts } = useFollows();
  const { addAuthor, addSearch, addKeyword, unfollow, removeSearch, unfollowKeyword } = acts;
  if (error && !follows)
    return (
      <ErrorNote what="What you follow could not be fetched." error={error} onRetry={refetch} />
    );
  if (!follows) return <SkeletonLine width="50%" />;
  return (
    <div className={css.pair}>
      <div>
        <h3 className={css.name}>Authors</h3>
        <NamedRows
          label="Authors you follow"
          entries={follows.followedAuthors}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          button="Unfollow"
          onPress={unfollow}
          empty="You follow no authors yet."
        />
        <AddForm label="Author’s name" button="Follow" onAdd={addAuthor} />
      </div>
      <div>
        <h3 className={css.name}>Searches</h3>
        <NamedRows
          label="Searches you saved"
          entries={follows.savedSearches}
          keyOf={({ id }) => id}
          nameOf={({ query }) => query}
          show={({ query }) => <Link to={`/search?q=${encodeURIComponent(query)}`}>{query}</Link>}
          button="Remove"
          onPress={removeSearch}
          empty="You saved no searches yet."
        />
        <AddForm label="Search for" button="Save" maxLength={300} onAdd={addSearch} />
      </div>
      <div>
        <h3 className={css.name}>Keywords</h3>
        <NamedRows
          label="Keywords you follow"
          entries={follows.followedKeywords}
          keyOf={({ id }) => id}
          nameOf={({ keyword }) => keyword}
          button="Unfollow"
          onPress={unfollowKeyword}
          empty="You follow no keywords yet."
        />
        <AddForm
          label="Word or phrase to follow"
          button="Follow"
          maxLength={60}
          onAdd={addKeyword}
        />
        <p className={css.quiet}>
          What to hear nothing of is <a href="#muted">muted</a>.
        </p>
      </div>
    </div>
  );
}
