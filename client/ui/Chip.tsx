import type { ReactNode } from 'react';
import css from './Chip.module.css';

interface ChipProps {
  pressed: boolean;
  onToggle: () => void;
  children: ReactNode;
  title?: string;
}

export function Chip({ pressed, onToggle, children, title }: ChipProps) {
  return (
    <button
      type="button"
      dir="auto"
      className={css.chip}
      aria-pressed={pressed}
      title={title}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
