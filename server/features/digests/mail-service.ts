import type { Clock } from '../../clock.js';
import { notFound } from '../../errors.js';
import { isUuid } from '../../is-uuid.js';
import type { DigestService } from './digest-service.js';
import type { Mail, MailQuery, MailStore } from './mail.js';

/** The mails of all readers, for who runs the desk. */
export class MailService {
  constructor(
    private readonly store: MailStore,
    private readonly digests: Pick<DigestService, 'sendAgain'>,
    private readonly clock: Clock,
  ) {}

  list(query: MailQuery): Promise<Mail[]> {
    return this.store.list(query);
  }

  /** A link of a mail was followed. */
  opened(digestId: string, paperId: number): Promise<void> {
    return this.store.opened(digestId, paperId, this.clock.now());
  }

  /** A mail that was sent, or of which there was none, is left as it is. @throws NOT_FOUND, CONFLICT when its reader wants none any more. */
  async sendAgain(id: string): Promise<Mail> {
    const mail = isUuid(id) ? await this.store.find(id) : null;
    if (!mail) throw notFound('A mail of this id', 'id');
    if (mail.status !== 'SENT') await this.digests.sendAgain(id);
    return (await this.store.find(id)) ?? mail;
  }
}
