import { useState } from 'react';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import type { FormProps } from './form-props';
import { ImportForm } from './ImportForm';
import { purposeOf } from './PurposeField';

/** A library at zotero.org, by a key that may read it. */
export function ZoteroForm({ purpose, error, acts, ...rest }: FormProps) {
  const [key, setKey] = useState('');
  const [library, setLibrary] = useState('');
  return (
    <ImportForm
      {...{ purpose, ...rest }}
      profiles={acts.profiles}
      ready={key.trim() !== '' || library.trim() !== ''}
      onSend={() =>
        acts.importZotero({
          key: key.trim() || null,
          library: library.trim() || null,
          ...purposeOf(purpose),
          keywordsAsTags: rest.keywordsAsTags,
        })
      }
      failure={<FormFailure error={error} fields={['key', 'library']} />}
    >
      <TextField
        label="Key"
        type="password"
        autoComplete="off"
        value={key}
        error={fieldError(error, 'key')}
        hint={
          <>
            Made at{' '}
            <a href="https://www.zotero.org/settings/keys/new" target="_blank" rel="noreferrer">
              zotero.org/settings/keys
            </a>
            ; reading is enough. It is not kept.
          </>
        }
        onChange={({ target }) => setKey(target.value)}
      />
      <TextField
        label="Library"
        placeholder="groups/12345"
        value={library}
        error={fieldError(error, 'library')}
        hint="Left out: yours. Of a group its address, or groups/ and its number; a public one needs no key."
        onChange={({ target }) => setLibrary(target.value)}
      />
    </ImportForm>
  );
}
