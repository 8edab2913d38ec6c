import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { colour, forOutlook, mailStyle } from './mail-style.js';

interface LayoutProps {
  readonly title: string;
  /** What mail programs show beside the subject. */
  readonly preheader: string;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

const column = { maxWidth: 600, tableLayout: 'fixed' } as const;
const body = { background: colour.paper, margin: 0, padding: '24px 16px' };
const text = {
  color: colour.ink,
  font: '15px/21px Arial,sans-serif',
  wordBreak: 'break-word',
} as const;

/** One column of 600 px; tables, because that is what every mail program lays out alike. */
export function MailLayout({ title, preheader, children, footer }: LayoutProps) {
  return (
    <Html lang="en">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <style dangerouslySetInnerHTML={{ __html: mailStyle }} />
      </Head>
      <Body className="paper" style={body}>
        <Preview>{preheader}</Preview>
        {/* biome-ignore lint/a11y/useSemanticElements: mail programs know div, and drop what they do not know */}
        <div role="main">
          <Container className="column" style={column}>
            <div className="sans" style={text}>
              {children}
            </div>
            <Footer>{footer}</Footer>
          </Container>
        </div>
      </Body>
    </Html>
  );
}

function Footer({ children }: { children: ReactNode }) {
  return (
    <Section className="line" style={{ borderTop: `1px solid ${colour.line}` }}>
      <Text className="quiet" style={{ color: colour.quiet, fontSize: 13, lineHeight: '32px' }}>
        {children}
      </Text>
    </Section>
  );
}

/** The same mail gives the same bytes. */
export const renderMail = (mail: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(mail).replace('</head>', `${forOutlook}</head>`)}`;
