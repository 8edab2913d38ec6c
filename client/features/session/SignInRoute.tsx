import { useMutation } from '@apollo/client/react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { DoorPage } from './DoorPage';
import css from './DoorPage.module.css';
import { useEnter } from './use-enter';
import { useDoorPath } from './way-back';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
      }
    }
  }
`);

const FIELDS = ['email', 'password'];

const LEAD = 'Your ratings, your list and your digest are where you left them.';
const ENDED = 'Your session has ended, so that was not done. Sign in, and go on where you were.';

export function Component() {
  const [signIn, { loading, error }] = useMutation(SignIn);
  const ended = useLocation().state?.why !== undefined;
  const enter = useEnter();
  const signUpPath = useDoorPath('/sign-up');
  const submit = async (form: FormData) => {
    const input = {
      email: String(form.get('email')).trim(),
      password: String(form.get('password')),
    };
    const { data } = await signIn({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data) await enter();
  };
  return (
    <DoorPage title="Sign in" lead={ended ? ENDED : LEAD}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <TextField
          label="Mail address"
          name="email"
          type="email"
          autoComplete="username"
          required
          error={fieldError(error, 'email')}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={fieldError(error, 'password')}
        />
        <FormFailure error={error} fields={FIELDS} />
        <Button type="submit" look="primary" busy={loading}>
          Sign in
        </Button>
      </form>
      <p className={css.other}>
        No account on this desk yet? <Link to={signUpPath}>Make one</Link>
      </p>
    </DoorPage>
  );
}
