import type { CollectionFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField, TextAreaField, TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { useSubmit } from '../../ui/use-submit';
import { useSend } from '../library/use-send';
import css from './Collections.module.css';
import { EditCollection } from './collection-page-documents';
import { useCollections } from './use-collections';

interface EditCollectionDialogProps {
  collection: CollectionFieldsFragment;
  onClose: () => void;
}

const FIELDS = ['note', 'search', 'parentId', 'teaches'];

/** What a collection is for, where it stands, what fills it, and whether it teaches. */
export default function EditCollectionDialog({ collection, onClose }: EditCollectionDialogProps) {
  const { id, note, search, parentId, teaches } = collection;
  const { collections = [] } = useCollections();
  const { busy, error, submit } = useSubmit();
  const send = useSend();
  const holdsOthers = collections.some((one) => one.parentId === id);
  const tops = collections.filter((one) => one.parentId === null && one.id !== id);
  const save = async (form: FormData) => {
    const input = {
      note: String(form.get('note') ?? ''),
      parentId: String(form.get('parentId') ?? '') || null,
      ...(search === null
        ? { teaches: form.get('teaches') === 'on' }
        : { search: String(form.get('search')) }),
    };
    const run = () => send(EditCollection, { id, input }, ['Collections', 'Collection']);
    if (await submit(run)) onClose();
  };
  return (
    <Dialog title={collection.name} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget));
        }}
      >
        <FormFailure error={error} fields={FIELDS} />
        <TextAreaField
          label="What it is for"
          name="note"
          hint="Markdown, with formulas between dollar signs. Whoever has the shared address reads it too."
          rows={4}
          maxLength={5_000}
          defaultValue={note}
          error={fieldError(error, 'note')}
        />
        {search === null ? null : (
          <TextField
            label="The search that fills it"
            name="search"
            required
            maxLength={1_000}
            defaultValue={search}
            error={fieldError(error, 'search')}
          />
        )}
        {tops.length > 0 && !holdsOthers ? (
          <SelectField
            label="Stands in"
            name="parentId"
            defaultValue={parentId ?? ''}
            error={fieldError(error, 'parentId')}
          >
            <option value="">no other collection</option>
            {tops.map((top) => (
              <option key={top.id} value={top.id}>
                {top.name}
              </option>
            ))}
          </SelectField>
        ) : null}
        {search === null ? (
          <label className={css.teaches}>
            <input type="checkbox" name="teaches" defaultChecked={teaches} />
            <span>Its papers teach my ranking, as if I had asked for more like them</span>
          </label>
        ) : null}
        <Button type="submit" look="primary" busy={busy}>
          Save
        </Button>
      </form>
    </Dialog>
  );
}
