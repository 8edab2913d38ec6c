import { ButtonLink } from '../../ui/Button';
import { SubscribeForm } from './SubscribeForm';
import css from './Welcome.module.css';

/** For readers without an account: what this is, by mail, or made one's own. The papers follow right below. */
export function Welcome({ category }: { category: string | undefined }) {
  return (
    <section data-screen-only className={css.welcome} aria-label="What Lectern does">
      <p className={css.line}>
        Lectern lays out the day’s research papers and learns which ones are yours.
      </p>
      <div className={css.ways}>
        <SubscribeForm category={category} />
        <div className={css.own}>
          <ButtonLink to="/sign-up" look="primary">
            Make it yours
          </ButtonLink>
          <p className={css.hint}>Rate three papers and the list is about you.</p>
        </div>
      </div>
    </section>
  );
}
