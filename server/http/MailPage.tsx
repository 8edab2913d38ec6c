import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { colour, darkMode, sans, serif } from '../mail/mail-style.js';

export interface MailPageProps {
  readonly title: string;
  readonly text: string;
  /** What can be done; its form goes to the page's own address. */
  readonly button?: string | undefined;
  /** Pressed by the page itself, as who opened it in a window has asked for it. */
  readonly atOnce?: boolean;
  /** Takes back what was done. */
  readonly undoUrl?: string | undefined;
  /** Where to go on; the desk when not given. */
  readonly onward?: { readonly label: string; readonly url: string };
  readonly deskUrl: string;
}

/** What a link in a mail opens; plain HTML, so that it works in any browser and without the client. */
export function MailPage(props: MailPageProps) {
  const { title, text, button, atOnce, undoUrl, deskUrl } = props;
  const onward = props.onward ?? { label: 'Open the desk', url: deskUrl };
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
            <form method="post" data-at-once={atOnce || undefined}>
              <button type="submit" style={action}>
                {button}
              </button>
            </form>
          )}
          {undoUrl && (
            <form method="post" action={undoUrl}>
              <button type="submit" style={{ ...action, background: colour.quiet }}>
                Undo
              </button>
            </form>
          )}
          {atOnce && <script src="/mail-act.js" />}
          <p className="accent">
            <a href={onward.url}>{onward.label}</a>
          </p>
        </main>
      </body>
    </html>
  );
}

export const renderMailPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`;
