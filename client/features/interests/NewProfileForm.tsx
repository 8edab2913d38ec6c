import { useRef } from 'react';
import { Button } from '../../ui/Button';
import { TextAreaField, TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { showNotice } from '../../ui/notice';
import { useSubmit } from '../../ui/use-submit';
import { useSend } from '../library/use-send';
import css from './Interests.module.css';
import { PROFILES_CHANGED } from './interest-documents';
import { CreateProfile } from './profile-mutations';

const FIELDS = ['name', 'topics', 'authors', 'papers'];

const parts = (text: FormDataEntryValue | null, between: RegExp) =>
  String(text ?? '')
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

const readForm = (form: FormData) => ({
  name: String(form.get('name')).trim(),
  topics: parts(form.get('topics'), /,/),
  authors: parts(form.get('authors'), /[,\n]/),
  papers: parts(form.get('papers'), /\s/),
});

export function NewProfileForm() {
  const { busy, error, submit } = useSubmit();
  const send = useSend();
  const form = useRef<HTMLFormElement>(null);
  const create = async (fields: FormData) => {
    const input = readForm(fields);
    if (!(await submit(() => send(CreateProfile, { input }, PROFILES_CHANGED)))) return;
    form.current?.reset();
    showNotice({ tone: 'done', text: `“${input.name}” is a profile now.` });
  };
  return (
    <form
      ref={form}
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create(new FormData(event.currentTarget));
      }}
    >
      <TextField
        label="Name of the profile"
        name="name"
        required
        maxLength={60}
        error={fieldError(error, 'name')}
      />
      <TextField
        label="Topics (optional)"
        name="topics"
        hint="Categories such as cs.CV, cs.RO, with commas between."
        error={fieldError(error, 'topics')}
      />
      <TextAreaField
        label="Authors (optional)"
        name="authors"
        hint="One a line, or with commas between."
        error={fieldError(error, 'authors')}
      />
      <TextAreaField
        label="Papers (optional)"
        name="papers"
        hint="Ids such as arxiv:1706.03762, with spaces between. They count as liked."
        error={fieldError(error, 'papers')}
      />
      <FormFailure error={error} fields={FIELDS} />
      <Button type="submit" className={css.submit} busy={busy}>
        Make the profile
      </Button>
    </form>
  );
}
