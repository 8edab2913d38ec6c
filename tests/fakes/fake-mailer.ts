import type { Mailer, MailMessage } from '../../server/mail/mailer.js';

/** Keeps what it is given; fails while `broken` is set. */
export class FakeMailer implements Mailer {
  readonly sent: MailMessage[] = [];
  broken = false;

  async send(message: MailMessage): Promise<void> {
    if (this.broken) throw new Error('the mail server is away');
    this.sent.push(message);
  }

  close(): void {}
}
