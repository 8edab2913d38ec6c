import type { ComponentProps } from 'react';
import css from './IconButton.module.css';

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, in the reader's words; also the tooltip. */
  name: string;
  shortcut?: string;
  active?: boolean;
  label?: string;
}

export function IconButton({
  name,
  shortcut,
  active,
  label,
  className,
  children,
  ...rest
}: IconButtonProps) {
  const classes = [css.button, active && css.active, className].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      title={shortcut ? `${name} (${shortcut})` : name}
      aria-label={name}
      aria-pressed={active}
      {...rest}
      className={classes}
    >
      {children}
      {label ? <span aria-hidden="true">{label}</span> : null}
    </button>
  );
}
