import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button';
import { explainFailure, readFailure } from '../../ui/failure';
import { showNotice } from '../../ui/notice';
import { useSession } from '../session/session';
import { useCollectionActs, useCollections } from './use-collections';

/** Makes what a search finds a collection, which what comes later joins by itself. */
export function KeepAsCollection({ query }: { query: string }) {
  const { viewer } = useSession();
  const { collections } = useCollections();
  const { create } = useCollectionActs();
  const navigate = useNavigate();
  if (!viewer || !collections || query === '') return null;
  const known = collections.find(({ search }) => search === query);
  const keep = async () => {
    try {
      const made = await create(query.slice(0, 80), query);
      if (made) void navigate(`/collections/${made.createCollection.collection.id}`);
    } catch (error) {
      showNotice({ tone: 'failed', text: explainFailure(readFailure(error)) });
    }
  };
  return (
    <Button
      look="quiet"
      onClick={() => (known ? void navigate(`/collections/${known.id}`) : void keep())}
    >
      {known ? 'Open its collection' : 'Make it a collection'}
    </Button>
  );
}
