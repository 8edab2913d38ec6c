import { colour } from '../../mail/mail-style.js';
import { actionStyle, Lead, MailFrame, type Onward } from './MailFrame.js';

export interface MailPageProps {
  readonly title: string;
  readonly text: string;
  /** What can be done; its form goes to the page's own address. */
  readonly button?: string | undefined;
  /** Pressed by the page itself, as who opened it in a window has asked for it. */
  readonly atOnce?: boolean;
  /** Takes back what was done. */
  readonly undoUrl?: string | undefined;
  /** What else leads on from here. */
  readonly besides?: readonly Onward[];
  /** Where to go on; the desk when not given. */
  readonly onward?: Onward;
  readonly deskUrl: string;
}

/** A question with a button that answers it, or what came of the answer. */
export function MailPage(props: MailPageProps) {
  const { title, text, button, atOnce, undoUrl, deskUrl, besides = [] } = props;
  const onward = props.onward ?? { label: 'Open the desk', url: deskUrl };
  return (
    <MailFrame title={title} onward={onward}>
      <Lead>{text}</Lead>
      {button && (
        <form method="post" data-at-once={atOnce || undefined}>
          <button type="submit" style={actionStyle}>
            {button}
          </button>
        </form>
      )}
      {undoUrl && (
        <form method="post" action={undoUrl}>
          <button type="submit" style={{ ...actionStyle, background: colour.quiet }}>
            Undo
          </button>
        </form>
      )}
      {atOnce && <script src="/mail-act.js" />}
      {besides.map(({ label, url }) => (
        <p key={url} className="accent">
          <a href={url}>{label}</a>
        </p>
      ))}
    </MailFrame>
  );
}
