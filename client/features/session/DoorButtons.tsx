import { ButtonLink } from '../../ui/Button';
import css from './DoorPage.module.css';
import { useDoorPath } from './way-back';

/** The two ways in, for pages that need an account. */
export function DoorButtons() {
  const signUp = useDoorPath('/sign-up');
  const signIn = useDoorPath('/sign-in');
  return (
    <div className={css.buttons}>
      <ButtonLink to={signUp} look="primary">
        Make it yours
      </ButtonLink>
      <ButtonLink to={signIn}>Sign in</ButtonLink>
    </div>
  );
}
