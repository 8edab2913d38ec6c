import type { ReactNode } from 'react';

export interface PageHeadProps {
  /** Of the window; 'Lectern' alone is not said twice. */
  readonly title: string;
  readonly description: string;
  /** The one address of this page; none where it has none of its own. */
  readonly canonical?: string | undefined;
  readonly type?: 'website' | 'article';
  /** Search engines leave it out. */
  readonly unlisted?: boolean;
  readonly children?: ReactNode;
}

/** What crawlers, link previews and the browser are told before the body comes. */
export function PageHead(props: PageHeadProps) {
  const { title, description, canonical, type = 'website', unlisted, children } = props;
  return (
    <>
      <title>{title === 'Lectern' ? title : `${title} · Lectern`}</title>
      <meta name="description" content={description} />
      {unlisted ? <meta name="robots" content="noindex" /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      <meta property="og:site_name" content="Lectern" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {canonical ? <meta property="og:url" content={canonical} /> : null}
      <meta name="twitter:card" content="summary" />
      {children}
    </>
  );
}
