import { useState } from 'react';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import type { FormProps } from './form-props';
import { ImportForm } from './ImportForm';
import { purposeOf } from './PurposeField';

/** What a person wrote, as their ORCID iD lets everyone see. */
export function OrcidForm({ purpose, error, acts, ...rest }: FormProps) {
  const [orcid, setOrcid] = useState('');
  return (
    <ImportForm
      {...{ purpose, ...rest }}
      profiles={acts.profiles}
      ready={orcid.trim() !== ''}
      onSend={() =>
        acts.importOrcid({ orcid, ...purposeOf(purpose), keywordsAsTags: rest.keywordsAsTags })
      }
      failure={<FormFailure error={error} fields={['orcid']} />}
    >
      <TextField
        label="ORCID iD"
        placeholder="0000-0002-1825-0097"
        value={orcid}
        error={fieldError(error, 'orcid')}
        hint="Yours or anyone’s: the works in their public record."
        onChange={({ target }) => setOrcid(target.value)}
      />
    </ImportForm>
  );
}
