import type { ReactNode } from 'react';
import css from './Page.module.css';
import { usePageTitle } from './page-title';

interface PageProps {
  /** For the window's title. */
  title: string;
  children: ReactNode;
  /** The quiet column at the right, from 1,200 px on. */
  aside?: ReactNode;
  /** Takes all the room there is, for what is no list. */
  wide?: boolean;
}

export function Page({ title, children, aside, wide }: PageProps) {
  usePageTitle(title);
  return (
    <div className={wide ? `${css.page} ${css.wide}` : css.page}>
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
      {aside ? (
        <aside className={css.aside} aria-label="About this list">
          {aside}
        </aside>
      ) : null}
    </div>
  );
}
