import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { useDoorPath } from '../session/way-back';
import css from './ForYou.module.css';

export function SignedOut() {
  const signUp = useDoorPath('/sign-up');
  const signIn = useDoorPath('/sign-in');
  return (
    <Page title="For you">
      <header className={css.head}>
        <h1 className={css.title}>For you</h1>
      </header>
      <EmptyState
        title="A list that is about you needs to know you a little."
        action={
          <div className={css.buttons}>
            <ButtonLink to={signUp} look="primary">
              Make it yours
            </ButtonLink>
            <ButtonLink to={signIn}>Sign in</ButtonLink>
          </div>
        }
      >
        <p>
          Press “more like this” on three papers, and this page orders everything on the desk by
          them, says why each paper is here, and mails you the best when you want. What you rate
          stays on this desk.
        </p>
      </EmptyState>
    </Page>
  );
}
