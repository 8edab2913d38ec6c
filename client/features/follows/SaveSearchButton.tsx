import { Button } from '../../ui/Button';
import { useSession } from '../session/session';
import css from './Follows.module.css';
import { searchText, useFollows } from './use-follows';

/** Keeps a search, so that what it finds comes into For you. */
export function SaveSearchButton({ query }: { query: string }) {
  const { viewer } = useSession();
  const { follows, saveSearch, removeSearch } = useFollows();
  if (!viewer || !follows || query === '') return null;
  const kept = follows.savedSearches.find((search) => search.query === searchText(query));
  return (
    <Button
      look="quiet"
      className={css.save}
      onClick={() => (kept ? removeSearch(kept) : saveSearch(query))}
    >
      {kept ? 'Forget this search' : 'Save this search'}
    </Button>
  );
}
