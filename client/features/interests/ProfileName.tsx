import { useState } from 'react';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { fieldError, formError } from '../../ui/form-errors';
import { useSubmit } from '../../ui/use-submit';
import { useSend } from '../library/use-send';
import css from './Interests.module.css';
import { PROFILES_CHANGED } from './interest-documents';
import { UpdateProfile } from './profile-mutations';

/** The name of an interest, changed in place. */
export function ProfileName({ profile: { id, name } }: { profile: { id: string; name: string } }) {
  const [editing, setEditing] = useState(false);
  const { busy, error, submit } = useSubmit();
  const send = useSend();
  const rename = async (wanted: string) => {
    const run = () => send(UpdateProfile, { id, input: { name: wanted } }, PROFILES_CHANGED);
    if (wanted === name || (await submit(run))) setEditing(false);
  };
  if (!editing) {
    return (
      <div className={css.head}>
        <h3 className={css.name} dir="auto">
          {name}
        </h3>
        <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setEditing(true)}>
          Rename
        </Button>
      </div>
    );
  }
  return (
    <form
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault();
        void rename(String(new FormData(event.currentTarget).get('name')).trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setEditing(false);
      }}
    >
      <TextField
        label="Name"
        name="name"
        required
        maxLength={60}
        defaultValue={name}
        autoFocus
        className={css.grow}
        error={fieldError(error, 'name') ?? formError(error, ['name'])}
      />
      <Button type="submit" busy={busy}>
        Rename
      </Button>
      <Button look="quiet" onClick={() => setEditing(false)}>
        Cancel
      </Button>
    </form>
  );
}
