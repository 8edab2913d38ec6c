import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { colour, darkMode, sans } from './mail-style.js';

interface LayoutProps {
  readonly title: string;
  /** What mail programs show beside the subject. */
  readonly preheader: string;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** One column of at most 600 px; a table, because that is what every mail program lays out alike. */
export function MailLayout({ title, preheader, children, footer }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <style dangerouslySetInnerHTML={{ __html: darkMode }} />
      </head>
      <body
        className="paper"
        style={{ margin: 0, background: colour.paper, color: colour.ink, fontFamily: sans }}
      >
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{preheader}</div>
        {/* biome-ignore lint/a11y/useSemanticElements: mail programs know div, and drop what they do not know */}
        <div role="main">
          <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
            <tbody>
              <tr>
                <td align="center" style={{ padding: '24px 16px' }}>
                  <table
                    role="presentation"
                    width="100%"
                    cellPadding={0}
                    cellSpacing={0}
                    style={{ maxWidth: 600 }}
                  >
                    <tbody>
                      <tr>
                        <td>{children}</td>
                      </tr>
                      <tr>
                        <td
                          className="quiet line"
                          style={{
                            borderTop: `1px solid ${colour.line}`,
                            color: colour.quiet,
                            fontSize: 13,
                            lineHeight: 1.6,
                            padding: '16px 0',
                          }}
                        >
                          {footer}
                        </td>
                      </tr>
                    </tbody>
                  </table>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}

export const renderMail = (mail: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(mail)}`;
