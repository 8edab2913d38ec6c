import { useState } from 'react';
import { ListPreview } from '../recommendations/ListPreview';
import css from './Teach.module.css';
import { TeachRound } from './TeachRound';

/** Papers to rate, a round after the other, and beside them what the ratings do. */
export function Teach() {
  const [round, setRound] = useState<{ number: number; skipped: string[] }>({
    number: 1,
    skipped: [],
  });
  return (
    <div className={css.both}>
      <div className={css.round}>
        <TeachRound
          key={round.number}
          before={round.skipped}
          onMore={(skipped) => setRound({ number: round.number + 1, skipped })}
        />
      </div>
      <div className={css.effect}>
        <ListPreview title="Your list so far" />
      </div>
    </div>
  );
}
