import type { ReactNode } from 'react';
import css from './Tick.module.css';

interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  /** At the end of the line, quietly. */
  note?: ReactNode;
}

/** A box to tick, and what it is about. */
export const Tick = ({ checked, onChange, children, note }: TickProps) => (
  <label className={css.tick}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span className={css.text} dir="auto">
      {children}
    </span>
    {note === undefined ? null : <span className={css.note}>{note}</span>}
  </label>
);
