import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import css from './Button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const classOf = (look: ButtonLook, more?: string) =>
  [css.button, css[look], more].filter(Boolean).join(' ');

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
  busy?: boolean;
}

export function Button({ look = 'plain', busy, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf(look, className)}
      disabled={rest.disabled || busy}
      aria-busy={busy || undefined}
    />
  );
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  look?: ButtonLook;
}

export function ButtonLink({ look = 'plain', className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={classOf(look, className)} />;
}
