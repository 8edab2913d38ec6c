import { createHmac, timingSafeEqual } from 'node:crypto';

import type { PaperAct } from './paper-acts.js';

export type MailAction = 'confirm' | 'unsubscribe' | 'manage' | 'keep' | 'open' | PaperAct;

/** Addresses in mails that act without signing in: only who got the mail has them. */
export class MailLinks {
  constructor(
    private readonly publicUrl: string,
    private readonly secret: string,
    /** Whether opening a paper from a mail goes through the desk's count. */
    readonly countsClicks = false,
  ) {}

  /** `choice` is part of what is signed, such as the frequency to confirm, or the paper and until when it may be rated. */
  url(action: MailAction, digestId: string, choice = ''): string {
    const query = new URLSearchParams({
      d: digestId,
      ...(choice && { c: choice }),
      t: this.sign(action, digestId, choice),
    });
    return `${this.publicUrl}/mail/${action}?${query}`;
  }

  verify(action: MailAction, digestId: string, choice: string, token: string): boolean {
    const expected = Buffer.from(this.sign(action, digestId, choice));
    const given = Buffer.from(token);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  /** Where a paper of a mail leads. */
  paper(digestId: string, paperId: number): string {
    return this.countsClicks
      ? this.url('open', digestId, String(paperId))
      : this.page(`/paper/${paperId}`);
  }

  page(path: string): string {
    return `${this.publicUrl}${path}`;
  }

  private sign(action: MailAction, digestId: string, choice: string): string {
    return createHmac('sha256', this.secret)
      .update(`${action}\0${digestId}\0${choice}`)
      .digest('base64url');
  }
}
