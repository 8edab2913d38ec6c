import { NotebookPen } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button';
import css from './Notes.module.css';
import { type Noted, READ_STATES } from './note-edits';
import { shelfPath } from './shelf-state';

const NoteDialog = lazy(() => import('./NoteDialog'));

interface NoteMarksProps {
  paperId: string;
  save: NonNullable<Noted['viewerSave']>;
}

/** Read state and tags of a saved paper, each leading to those like it, and the way to change them and the note. */
export function NoteMarks({ paperId, save }: NoteMarksProps) {
  const [open, setOpen] = useState(false);
  const state = READ_STATES.find(({ value }) => value === save.readState)!;
  return (
    <>
      <Link to={shelfPath({ readState: state.value })} className={css.state}>
        {state.label}
      </Link>
      {save.tags.map((tag) => (
        <Link key={tag} to={shelfPath({ tag })} className={css.tag} dir="auto">
          {tag}
        </Link>
      ))}
      <Button
        look="quiet"
        className={css.open}
        data-screen-only
        aria-haspopup="dialog"
        title="Note and tags (n)"
        onClick={() => setOpen(true)}
      >
        <NotebookPen aria-hidden="true" />
        {save.note === '' ? 'Note' : 'Edit note'}
      </Button>
      {open ? (
        <Suspense>
          <NoteDialog paperId={paperId} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
