import { useState } from 'react';
import { AddForm } from '../../ui/AddForm';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { formatCount } from '../../ui/numbers';
import css from './Notes.module.css';
import { useNoteActs } from './use-note-acts';

interface TagDialogProps {
  tags: ReadonlyArray<{ name: string; count: number }>;
  onClose: () => void;
}

/** All tags of the library: another name for one, or an end to it. */
export function TagDialog({ tags, onClose }: TagDialogProps) {
  const { renameTag, removeTag } = useNoteActs();
  const [renaming, setRenaming] = useState<string>();
  const [removing, setRemoving] = useState<{ name: string; count: number }>();
  if (removing)
    return (
      <ConfirmDialog
        title={`Take “${removing.name}” off ${formatCount(removing.count, 'paper')}?`}
        action="Take it off"
        onConfirm={() => void removeTag(removing.name)}
        onClose={() => setRemoving(undefined)}
      >
        The papers stay saved, with their notes and other tags. This cannot be undone.
      </ConfirmDialog>
    );
  return (
    <Dialog title="Tags" onClose={onClose}>
      <ul className={css.rows} aria-label="All tags">
        {tags.map(({ name, count }) => (
          <li key={name}>
            <span className={css.rowTitle} dir="auto">
              {name}
            </span>
            <span className={css.quiet}>{formatCount(count, 'paper')}</span>
            <Button
              look="quiet"
              aria-label={`Rename: ${name}`}
              aria-expanded={renaming === name}
              onClick={() => setRenaming(renaming === name ? undefined : name)}
            >
              Rename
            </Button>
            <Button
              look="quiet"
              aria-label={`Take off all papers: ${name}`}
              onClick={() => setRemoving({ name, count })}
            >
              Remove
            </Button>
            {renaming === name ? (
              <AddForm
                label={`A new name for “${name}”`}
                hint="The name of another tag makes them one."
                maxLength={40}
                button="Rename"
                onAdd={async (to) => {
                  await renameTag(name, to);
                  setRenaming(undefined);
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
