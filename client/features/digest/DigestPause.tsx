import { Button } from '../../ui/Button';
import { formatTime } from '../../ui/times';
import css from './Digest.module.css';

const PAUSES = [
  { days: 7, label: 'a week' },
  { days: 14, label: 'two weeks' },
  { days: 30, label: 'a month' },
] as const;

interface DigestPauseProps {
  pausedUntil: string | null | undefined;
  timeZone: string;
  onChange: (until: string | null) => void;
}

const after = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** For a holiday: nothing goes out, and it comes back by itself. */
export function DigestPause({ pausedUntil, timeZone, onChange }: DigestPauseProps) {
  if (pausedUntil && new Date(pausedUntil) > new Date())
    return (
      <p className={css.pause}>
        Paused until {formatTime(pausedUntil, { day: 'numeric', month: 'long', timeZone })}.
        <Button look="quiet" onClick={() => onChange(null)}>
          Go on now
        </Button>
      </p>
    );
  return (
    <p className={css.pause}>
      Pause for
      {PAUSES.map(({ days, label }) => (
        <Button key={days} look="quiet" onClick={() => onChange(after(days))}>
          {label}
        </Button>
      ))}
    </p>
  );
}
