import type { ReactNode } from 'react';
import css from './Section.module.css';

interface SectionProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={css.heading}>
        {title}
      </h2>
      {lead ? <p className={css.lead}>{lead}</p> : null}
      <div className={css.body}>{children}</div>
    </section>
  );
}
