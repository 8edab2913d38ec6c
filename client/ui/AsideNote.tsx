import type { ReactNode } from 'react';
import css from './AsideNote.module.css';

export function AsideNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.note}>
      <h2 className={css.title}>{title}</h2>
      <div className={css.text}>{children}</div>
    </section>
  );
}
