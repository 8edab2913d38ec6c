import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import css from './Interests.module.css';

interface NamedRowsProps<Entry> {
  label: string;
  entries: readonly Entry[];
  keyOf: (entry: Entry) => string;
  /** Names the entry, also for its button. */
  nameOf: (entry: Entry) => string;
  show?: (entry: Entry) => ReactNode;
  button: string;
  onPress: (entry: Entry) => void;
  empty: string;
}

/** Short things in a list, each with the one thing to do about it. */
export function NamedRows<Entry>({
  label,
  entries,
  keyOf,
  nameOf,
  show = nameOf,
  button,
  onPress,
  empty,
}: NamedRowsProps<Entry>) {
  if (entries.length === 0) return <p className={css.none}>{empty}</p>;
  return (
    <ul className={css.rows} aria-label={label}>
      {entries.map((entry) => (
        <li key={keyOf(entry)} className={css.row}>
          <span className={css.rowText} dir="auto">
            {show(entry)}
          </span>
          <Button
            look="quiet"
            aria-label={`${button}: ${nameOf(entry)}`}
            onClick={() => onPress(entry)}
          >
            {button}
          </Button>
        </li>
      ))}
    </ul>
  );
}
