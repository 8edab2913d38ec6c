import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { colour, darkMode, sans, serif } from '../mail/mail-style.js';

interface MailPageProps {
  readonly title: string;
  readonly text: string;
  /** Its form goes to the page's own address. */
  readonly button?: string | undefined;
  readonly deskUrl: string;
}

/** What a link in a mail opens; plain HTML, so that it works in any browser and without the client. */
export function MailPage({ title, text, button, deskUrl }: MailPageProps) {
  const action = {
    background: colour.accent,
    border: 0,
    borderRadius: 6,
    color: '#FFFFFF',
    fontSize: 17,
    padding: '12px 24px',
  };
  return (
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
        <main style={{ margin: '15vh auto', maxWidth: 520, padding: 24 }}>
          <h1 style={{ fontFamily: serif, fontSize: 34 }}>{title}</h1>
          <p style={{ fontSize: 17, lineHeight: 1.55 }}>{text}</p>
          {button && (
            <form method="post">
              <button type="submit" style={action}>
                {button}
              </button>
            </form>
          )}
          <p className="accent">
            <a href={deskUrl}>Open the desk</a>
          </p>
        </main>
      </body>
    </html>
  );
}

export const renderMailPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`;
