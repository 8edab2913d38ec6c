import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { showNotice } from '../../ui/notice';
import { TimeZoneField } from '../../ui/TimeZoneField';
import css from './SettingsRoute.module.css';

const UpdateAccount = graphql(`
  mutation UpdateAccount($input: AccountInput!) {
    updateAccount(input: $input) {
      viewer {
        id
        displayName
        timeZone
      }
    }
  }
`);

const FIELDS = ['displayName', 'timeZone'];

export function AccountForm({ viewer }: { viewer: { displayName: string; timeZone: string } }) {
  const [update, { loading, error }] = useMutation(UpdateAccount);
  const submit = async (form: FormData) => {
    const input = {
      displayName: String(form.get('displayName')).trim(),
      timeZone: String(form.get('timeZone')),
    };
    const { data } = await update({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data) showNotice({ tone: 'done', text: 'Your account is updated.' });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <TextField
        label="Name"
        name="displayName"
        autoComplete="name"
        required
        maxLength={80}
        defaultValue={viewer.displayName}
        error={fieldError(error, 'displayName')}
      />
      <TimeZoneField
        name="timeZone"
        defaultValue={viewer.timeZone}
        hint="Dates and times are shown in it."
        error={fieldError(error, 'timeZone')}
      />
      <FormFailure error={error} fields={FIELDS} />
      <Button type="submit" className={css.submit} busy={loading}>
        Update account
      </Button>
    </form>
  );
}
