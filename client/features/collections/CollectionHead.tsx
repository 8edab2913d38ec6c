import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CollectionFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { canCopy, copyText } from '../../ui/copy-text';
import { formatCount } from '../../ui/numbers';
import { usePageTitle } from '../../ui/page-title';
import { ExportButton } from '../citations/ExportButton';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { searchPath } from '../search/search-state';
import css from './Collections.module.css';
import { ShareCollection } from './collection-page-documents';
import { RenameForm } from './RenameForm';
import { useCollectionActs } from './use-collections';

const EditCollectionDialog = lazy(() => import('./EditCollectionDialog'));
const Markdown = lazy(() => import('../../ui/Markdown'));

/** The name of a collection, and what can be done with all of it. */
export function CollectionHead({ collection }: { collection: CollectionFieldsFragment }) {
  const { id, name, note, search, paperCount, shareUrl, teaches } = collection;
  const [editing, setEditing] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { remove } = useCollectionActs();
  const navigate = useNavigate();
  const perform = usePerform();
  const send = useSend();
  usePageTitle(name);
  const share = (shared: boolean) =>
    perform({
      said: shared ? 'Shared: whoever has the address can read it.' : 'Private again.',
      why: 'With an account, you can share collections.',
      run: () => send(ShareCollection, { id, shared }),
    });
  return (
    <header className={css.head}>
      <h1 className={renaming ? 'visually-hidden' : css.title} dir="auto">
        {name}
      </h1>
      {renaming ? <RenameForm collection={collection} onDone={() => setRenaming(false)} /> : null}
      <div className={css.sub}>
        <span role="status">{formatCount(paperCount, 'paper')}</span>
        {search === null ? null : (
          <span>
            found by <Link to={searchPath({ query: search })}>{search}</Link>
          </span>
        )}
        {teaches ? <span>teaches your ranking</span> : null}
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setEditing(true)}>
          Edit
        </Button>
        <Button look="quiet" onClick={() => setRenaming(!renaming)}>
          Rename
        </Button>
        <Button look="quiet" onClick={() => share(!shareUrl)}>
          {shareUrl ? 'Make private' : 'Share by link'}
        </Button>
        <ExportButton what={name} path={`collections/${id}`} />
        <Button
          look="quiet"
          onClick={() => {
            void navigate('/saved?show=collections');
            remove(collection);
          }}
        >
          Remove
        </Button>
      </div>
      {note === '' ? null : (
        <Suspense fallback={<p>{note}</p>}>
          <Markdown text={note} />
        </Suspense>
      )}
      {editing ? (
        <Suspense>
          <EditCollectionDialog collection={collection} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
      {shareUrl ? (
        <p className={css.share}>
          <a href={shareUrl}>{shareUrl}</a>
          {canCopy() ? (
            <Button onClick={() => void copyText(shareUrl, 'Address copied.')}>Copy</Button>
          ) : null}
          <span className={css.count}>Readers of it see your name, and no one is told.</span>
        </p>
      ) : null}
    </header>
  );
}
