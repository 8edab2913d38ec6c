import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { colour, darkMode, sans, serif } from '../../mail/mail-style.js';

export interface Onward {
  readonly label: string;
  readonly url: string;
}

export interface MailFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Where to go on from here. */
  readonly onward: Onward;
}

export const actionStyle = {
  background: colour.accent,
  border: 0,
  borderRadius: 6,
  color: colour.onAccent,
  fontSize: 17,
  padding: '12px 24px',
} as const;

/** What a link in a mail opens; plain HTML, so that it works in any browser and without the client. */
export const MailFrame = ({ title, children, onward }: MailFrameProps) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <title>{`${title} · Lectern`}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
      <style dangerouslySetInnerHTML={{ __html: darkMode }} />
    </head>
    <body
      className="paper ink"
      style={{ background: colour.paper, color: colour.ink, fontFamily: sans, margin: 0 }}
    >
      <main style={{ margin: '8vh auto', maxWidth: 520, padding: 24 }}>
        <h1 style={{ fontFamily: serif, fontSize: 34 }}>{title}</h1>
        {children}
        <p className="accent">
          <a href={onward.url}>{onward.label}</a>
        </p>
      </main>
    </body>
  </html>
);

export const Lead = ({ children }: { children: ReactNode }) => (
  <p style={{ fontSize: 17, lineHeight: 1.55 }}>{children}</p>
);

export const renderMailPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`;
