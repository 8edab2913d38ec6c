import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { showNotice } from '../../ui/notice';
import css from './SettingsRoute.module.css';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ok
    }
  }
`);

const FIELDS = ['currentPassword', 'newPassword'];

export function PasswordForm({ email }: { email: string }) {
  const [change, { loading, error }] = useMutation(ChangePassword);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (fields: FormData) => {
    const input = {
      currentPassword: String(fields.get('currentPassword')),
      newPassword: String(fields.get('newPassword')),
    };
    const { data } = await change({ variables: { input } }).catch(() => ({ data: undefined }));
    if (!data) return;
    form.current?.reset();
    showNotice({ tone: 'done', text: 'Your password is changed.' });
  };
  return (
    <form
      ref={form}
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {/* Lets password managers know whose password it is. */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={email}
        hidden
        readOnly
      />
      <TextField
        label="Current password"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        required
        error={fieldError(error, 'currentPassword')}
      />
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        required
        minLength={8}
        hint="At least 8 characters."
        error={fieldError(error, 'newPassword')}
      />
      <FormFailure error={error} fields={FIELDS} />
      <Button type="submit" className={css.submit} busy={loading}>
        Change password
      </Button>
    </form>
  );
}
