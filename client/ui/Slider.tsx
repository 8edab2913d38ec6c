import { type ReactNode, useEffect, useId } from 'react';
import { formatShare } from './numbers';
import css from './Slider.module.css';
import { useLatest } from './use-latest';
import { useSlowSave } from './use-slow-save';

interface SliderProps {
  label: string;
  value: number;
  max?: number;
  /** What the ends mean. */
  low: string;
  high: string;
  /** The value in words, where the ends do not say enough. */
  say?: (value: number) => string;
  onSave: (value: number) => Promise<unknown>;
  /** Told while it is moved; undefined once the value is the desk's. */
  onMove?: (value: number | undefined) => void;
  /** Stands beside the label. */
  children?: ReactNode;
}

export function Slider({
  label,
  value,
  max = 1,
  low,
  high,
  say,
  onSave,
  onMove,
  children,
}: SliderProps) {
  const id = useId();
  const { draft, saved, change } = useSlowSave(onSave);
  const shown = draft ?? value;
  const told = useLatest(onMove);
  useEffect(() => told.current?.(draft), [draft]);
  return (
    <div className={css.slider}>
      <div className={css.head}>
        <label htmlFor={id} className={css.label}>
          {label}
        </label>
        {say ? <data value={shown}>{say(shown)}</data> : null}
        <span role="status" className={css.saved}>
          {saved ? 'Saved' : ''}
        </span>
        {children}
      </div>
      <input
        id={id}
        type="range"
        className={css.range}
        min={0}
        max={max}
        step={0.05}
        value={shown}
        aria-valuetext={say?.(shown) ?? formatShare(shown)}
        aria-describedby={`${id}-ends`}
        onChange={(event) => change(event.target.valueAsNumber)}
      />
      <p id={`${id}-ends`} className={css.ends}>
        <span>{low}</span>
        <span className="visually-hidden"> to </span>
        <span>{high}</span>
      </p>
    </div>
  );
}
