import { useRef, useState } from 'react';
import type { SourceKind } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { showNotice } from '../../ui/notice';
import { useSubmit } from '../../ui/use-submit';
import { useSend } from '../library/use-send';
import { AddSource } from './live-source-documents';
import css from './Operations.module.css';
import { sourceName } from './source-names';

const KINDS: ReadonlyArray<{ kind: SourceKind; words: string }> = [
  { kind: 'ARXIV', words: 'arXiv, by category' },
  { kind: 'OAI', words: 'arXiv, whole fields (OAI-PMH)' },
  { kind: 'FEED', words: 'A feed (RSS, Atom)' },
  { kind: 'DAILY', words: 'Daily papers of Hugging Face' },
];

/** A source to fetch from now on. */
export function AddSourceForm() {
  const { busy, error, submit } = useSubmit();
  const send = useSend();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<SourceKind>('ARXIV');
  const add = async (given: FormData) => {
    const categories = String(given.get('categories') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean);
    const set = String(given.get('set') ?? '').trim() || null;
    const url = String(given.get('url') ?? '').trim() || null;
    const input = { kind, categories, set, url };
    if (!(await submit(() => send(AddSource, { input }, ['LiveSources'])))) return;
    form.current?.reset();
    setKind('ARXIV');
    showNotice({ tone: 'done', text: `${sourceName(input)} is fetched from now on.` });
  };
  return (
    <form
      ref={form}
      className={css.adding}
      onSubmit={(event) => {
        event.preventDefault();
        void add(new FormData(event.currentTarget));
      }}
    >
      <SelectField
        label="Fetch from"
        value={kind}
        onChange={(event) => setKind(event.target.value as SourceKind)}
      >
        {KINDS.map(({ kind: value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </SelectField>
      {kind === 'ARXIV' ? (
        <TextField
          label="Categories"
          name="categories"
          required
          maxLength={200}
          hint="Such as cs.CL, hep-th or cs.*, with spaces between."
          error={fieldError(error, 'categories')}
        />
      ) : null}
      {kind === 'OAI' ? (
        <TextField
          label="Set (optional)"
          name="set"
          maxLength={60}
          hint="Such as cs or physics:hep-th. Without one, all of arXiv."
          error={fieldError(error, 'set')}
        />
      ) : null}
      {kind === 'FEED' ? (
        <TextField
          label="Address of the feed"
          name="url"
          type="url"
          required
          maxLength={500}
          hint="Of a journal, a preprint server, a blog."
          error={fieldError(error, 'url')}
        />
      ) : null}
      <FormFailure error={error} fields={['categories', 'set', 'url']} />
      <Button type="submit" busy={busy}>
        Add the source
      </Button>
    </form>
  );
}
