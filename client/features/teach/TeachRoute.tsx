import { useState } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { DoorButtons } from '../session/DoorButtons';
import { useSession } from '../session/session';
import { PastePapers } from './PastePapers';
import css from './Teach.module.css';
import { TeachRound } from './TeachRound';

const TITLE = 'Rate a few papers';

export function Component() {
  const { viewer } = useSession();
  const [round, setRound] = useState<{ number: number; skipped: string[] }>({
    number: 1,
    skipped: [],
  });
  return (
    <Page title={TITLE}>
      <h1 className={css.title}>{TITLE}</h1>
      {viewer === null ? (
        <EmptyState title="Ratings need an account." action={<DoorButtons />}>
          <p>With one, each rating here teaches Lectern what you want to read.</p>
        </EmptyState>
      ) : viewer ? (
        <>
          <TeachRound
            key={round.number}
            before={round.skipped}
            onMore={(skipped) => setRound({ number: round.number + 1, skipped })}
          />
          <PastePapers />
        </>
      ) : null}
    </Page>
  );
}
