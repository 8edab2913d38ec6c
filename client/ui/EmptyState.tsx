import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: says why, and offers the one thing to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      <div className={css.text}>{children}</div>
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}
