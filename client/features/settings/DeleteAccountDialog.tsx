import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import css from './SettingsRoute.module.css';

const DeleteAccount = graphql(`
  mutation DeleteAccount($password: String!) {
    deleteAccount(password: $password) {
      ok
    }
  }
`);

interface DeleteAccountDialogProps {
  onClose: () => void;
  onDeleted: () => void;
}

export function DeleteAccountDialog({ onClose, onDeleted }: DeleteAccountDialogProps) {
  const [remove, { loading, error }] = useMutation(DeleteAccount);
  const submit = async (form: FormData) => {
    const variables = { password: String(form.get('password')) };
    const { data } = await remove({ variables }).catch(() => ({ data: undefined }));
    if (data) onDeleted();
  };
  return (
    <Dialog title="Delete your account?" onClose={onClose}>
      <p className={css.text}>
        Your ratings, saved and hidden papers, topics and digest go with it, at once and for good.
        The papers stay on the desk.
      </p>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <TextField
          label="Your password, to be sure"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={fieldError(error, 'password')}
        />
        <FormFailure error={error} fields={['password']} />
        <div className={css.leave}>
          <Button type="submit" look="danger" busy={loading}>
            Delete my account
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </form>
    </Dialog>
  );
}
