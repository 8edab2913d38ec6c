export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MailMessage extends MailContent {
  readonly to: { readonly name: string; readonly address: string };
  /** Made from what the mail is about, so that one sent twice after a crash is known as one. */
  readonly messageId: string;
  /** One-click address of RFC 8058. */
  readonly unsubscribeUrl?: string;
}

export interface Mailer {
  /** Resolves when the next mail server, or the outbox folder, has it for good. */
  send(message: MailMessage): Promise<void>;
  close(): void;
}
