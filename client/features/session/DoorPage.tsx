import type { ReactNode } from 'react';
import { Page } from '../../ui/Page';
import css from './DoorPage.module.css';

interface DoorPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** The plain sheet that sign-in and sign-up share. */
export function DoorPage({ title, lead, children }: DoorPageProps) {
  return (
    <Page title={title}>
      <div className={css.door}>
        <h1 className={css.title}>{title}</h1>
        <p className={css.lead}>{lead}</p>
        {children}
      </div>
    </Page>
  );
}
