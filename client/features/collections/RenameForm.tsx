import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { formError } from '../../ui/form-errors';
import { useSubmit } from '../../ui/use-submit';
import { useSend } from '../library/use-send';
import css from './Collections.module.css';
import { RenameCollection } from './collection-page-documents';

interface RenameFormProps {
  collection: { id: string; name: string };
  onDone: () => void;
}

export function RenameForm({ collection: { id, name }, onDone }: RenameFormProps) {
  const { busy, error, submit } = useSubmit();
  const send = useSend();
  const rename = async (wanted: string) => {
    const run = () => send(RenameCollection, { id, name: wanted }, ['Collections']);
    if (wanted === name || (await submit(run))) onDone();
  };
  return (
    <form
      className={css.share}
      onSubmit={(event) => {
        event.preventDefault();
        void rename(String(new FormData(event.currentTarget).get('name')).trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextField
        label="Name"
        name="name"
        required
        maxLength={80}
        defaultValue={name}
        autoFocus
        error={formError(error, [])}
      />
      <Button type="submit" busy={busy}>
        Rename
      </Button>
    </form>
  );
}
