import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { explainFailure, readFailure } from '../../ui/failure';
import { showNotice } from '../../ui/notice';
import { DeleteAccountDialog } from './DeleteAccountDialog';
import css from './SettingsRoute.module.css';

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export function LeaveSection() {
  const [signOut, { loading }] = useMutation(SignOut);
  const [deleting, setDeleting] = useState(false);
  const client = useApolloClient();
  const navigate = useNavigate();
  const leave = async (said: string) => {
    await navigate('/');
    await client.resetStore();
    showNotice({ tone: 'done', text: said });
  };
  const out = () =>
    signOut().then(
      () => leave('You are signed out.'),
      (error) =>
        showNotice({
          tone: 'failed',
          text: `You are still signed in. ${explainFailure(readFailure(error))}`,
        }),
    );
  return (
    <div className={css.leave}>
      <Button onClick={() => void out()} busy={loading}>
        Sign out
      </Button>
      <Button look="danger" onClick={() => setDeleting(true)}>
        Delete account…
      </Button>
      {deleting ? (
        <DeleteAccountDialog
          onClose={() => setDeleting(false)}
          onDeleted={() => void leave('Your account is deleted.')}
        />
      ) : null}
    </div>
  );
}
