import type { Mailer, MailMessage } from '../../server/mail/mailer.js';
import { SendFailure, type SendFailureKind } from '../../server/mail/send-failure.js';

/** Keeps what it is given; fails while `broken` is set, and as `failing` says for an address. */
export class FakeMailer implements Mailer {
  readonly sent: MailMessage[] = [];
  broken = false;
  tries = 0;
  failing: (address: string) => SendFailureKind | null = () => null;

  async send(message: MailMessage): Promise<void> {
    this.tries += 1;
    if (this.broken) throw new Error('the mail server is away');
    const kind = this.failing(message.to.address);
    if (kind) throw new SendFailure(kind, `${kind}!`, `550 5.1.1 ${message.to.address}`);
    this.sent.push(message);
  }

  close(): void {}
}
