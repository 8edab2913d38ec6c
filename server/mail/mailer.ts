import { traced } from '../telemetry/traced.js';

export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MailMessage extends MailContent {
  readonly to: { readonly name: string; readonly address: string };
  /** Made from what the mail is about, so that one sent twice after a crash is known as one; the desk's domain is added. */
  readonly messageId: string;
  /** When it was written, ISO 8601: the same at every try. */
  readonly date: string;
  /** What kind it is, for who sorts mail by it. */
  readonly kind: 'digest' | 'confirmation';
  /** The envelope's sender (RFC 5321), which reports about the mail are sent to; that of From when left out. */
  readonly bouncesTo?: string | undefined;
  /** One-click address of RFC 8058. */
  readonly unsubscribeUrl?: string;
}

export interface Mailer {
  /** Resolves when the next mail server, or the outbox folder, has it for good. @throws SendFailure. */
  send(message: MailMessage): Promise<void>;
  close(): void;
}

/** Has every mail that is handed over be a step of a trace, which says of it only what kind it is. */
export const tracedMailer = (mailer: Mailer): Mailer => ({
  send: (message) =>
    traced('mail', { 'lectern.mail': message.kind }, () => mailer.send(message), 'outside'),
  close: () => mailer.close(),
});
