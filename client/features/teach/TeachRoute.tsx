import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { DoorButtons } from '../session/DoorButtons';
import { useSession } from '../session/session';
import { PastePapers } from './PastePapers';
import { Teach } from './Teach';
import css from './Teach.module.css';

const TITLE = 'Rate a few papers';

export function Component() {
  const { viewer } = useSession();
  return (
    <Page title={TITLE}>
      <h1 className={css.title}>{TITLE}</h1>
      {viewer === null ? (
        <EmptyState title="Ratings need an account." action={<DoorButtons />}>
          <p>With one, each rating here teaches Lectern what you want to read.</p>
        </EmptyState>
      ) : viewer ? (
        <>
          <Teach />
          <section className={css.paste} aria-labelledby="paste-title">
            <h2 id="paste-title" className={css.pasteTitle}>
              Or paste a list you have
            </h2>
            <PastePapers />
          </section>
        </>
      ) : null}
    </Page>
  );
}
