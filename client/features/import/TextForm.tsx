import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import type { FormProps } from './form-props';
import { ImportForm } from './ImportForm';
import { type ChosenList, isSendable, ListChooser } from './ListChooser';
import { purposeOf } from './PurposeField';

interface TextFormProps extends FormProps {
  list: ChosenList;
  onList: (list: ChosenList) => void;
}

/** A list from a file, or pasted. */
export function TextForm({ list, onList, purpose, error, acts, ...rest }: TextFormProps) {
  return (
    <ImportForm
      {...{ purpose, ...rest }}
      profiles={acts.profiles}
      ready={isSendable(list)}
      onSend={() =>
        acts.importText({
          text: list.text,
          format: 'AUTO',
          ...purposeOf(purpose),
          keywordsAsTags: rest.keywordsAsTags,
        })
      }
      failure={<FormFailure error={error} fields={['text']} />}
    >
      <ListChooser list={list} onChange={onList} error={fieldError(error, 'text')} />
    </ImportForm>
  );
}
