import { useMutation } from '@apollo/client/react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { browserTimeZone } from '../../ui/times';
import { DoorPage } from './DoorPage';
import css from './DoorPage.module.css';
import { useEnter } from './use-enter';
import { useDoorPath } from './way-back';

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      viewer {
        id
      }
    }
  }
`);

const FIELDS = ['email', 'password', 'displayName'];
const LEAD =
  'An account keeps what you like and dislike, and orders the papers by it. It lives on this desk only.';

const readForm = (form: FormData) => ({
  email: String(form.get('email')).trim(),
  password: String(form.get('password')),
  displayName: String(form.get('displayName')).trim() || undefined,
  timeZone: browserTimeZone(),
});

export function Component() {
  const [signUp, { loading, error }] = useMutation(SignUp);
  const enter = useEnter();
  const signInPath = useDoorPath('/sign-in');
  const why: string | undefined = useLocation().state?.why;
  const submit = async (form: FormData) => {
    const { data } = await signUp({ variables: { input: readForm(form) } }).catch(() => ({
      data: undefined,
    }));
    if (data) await enter('/start');
  };
  return (
    <DoorPage title="Make it yours" lead={why ?? LEAD}>
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
          autoComplete="new-password"
          required
          minLength={8}
          hint="At least 8 characters."
          error={fieldError(error, 'password')}
        />
        <TextField
          label="What to call you (optional)"
          name="displayName"
          autoComplete="name"
          maxLength={80}
          error={fieldError(error, 'displayName')}
        />
        <FormFailure error={error} fields={FIELDS} />
        <Button type="submit" look="primary" busy={loading}>
          Sign up
        </Button>
      </form>
      <p className={css.other}>
        Already have an account? <Link to={signInPath}>Sign in</Link>
      </p>
    </DoorPage>
  );
}
