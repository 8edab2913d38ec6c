import { randomUUID } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../../clock.js';
import { notFound } from '../../errors.js';
import { confirmMail } from '../../mail/confirm-mail.js';
import { consume } from '../../rate-limit.js';
import type { DeliveryStore } from './delivery-store.js';
import { nextDigestAt } from './digest-schedule.js';
import { checkSettings, settingsOf } from './digest-settings.js';
import type { DigestStore } from './digest-store.js';
import type { MailLinks } from './mail-links.js';
import type { Postman } from './postman.js';
import { checkChoice, choiceText, readChoice } from './subscription-choice.js';

/** Mails to addresses without an account, with their owners' consent. */
export class SubscriptionService {
  private readonly requestsByPlace = new RateLimiterMemory({ points: 20, duration: 3_600 });
  private readonly requestsByAddress = new RateLimiterMemory({ points: 3, duration: 3_600 });

  constructor(
    private readonly digests: DigestStore,
    private readonly deliveries: Pick<DeliveryStore, 'write'>,
    private readonly postman: Pick<Postman, 'deliverOne'>,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  /** Asks the owner of an address by mail; the answer to the caller is the same whether or not it is known. */
  async subscribe(
    given: string,
    frequency: string,
    category: string | null,
    place: string,
  ): Promise<void> {
    const choice = checkChoice(frequency, category);
    const email = given.trim().toLowerCase();
    // Nobody may have the desk write to others' addresses again and again.
    await consume(this.requestsByPlace, place);
    await consume(this.requestsByAddress, email);
    const digest = await this.digests.subscribe(email, 'UTC');
    const id = randomUUID();
    const at = this.clock.now();
    const mail = confirmMail({
      ...choice,
      confirmUrl: this.links.url('confirm', digest.id, choiceText(choice)),
      deskUrl: this.links.page('/'),
    });
    const message = {
      ...mail,
      to: { name: '', address: digest.email },
      messageId: id,
      date: at.toISOString(),
      kind: 'confirmation',
    } as const;
    const written = { message, paperIds: [] };
    await this.deliveries.write({
      ...{ id, digestId: digest.id, kind: 'CONFIRMATION', period: `confirm ${id}`, written, at },
    });
    // One that can't be handed over now waits like any other.
    await this.postman.deliverOne(id);
  }

  /** The second half of double opt-in. */
  async confirm(digestId: string, choice: string): Promise<void> {
    const { frequency, category } = readChoice(choice);
    const digest = await this.digests.findById(digestId);
    if (!digest) throw notFound('The subscription');
    const settings = checkSettings({ ...settingsOf(digest), frequency });
    const nextAt = nextDigestAt(settings, this.clock.now());
    await this.digests.confirm(digestId, settings, category, nextAt);
  }

  async unsubscribe(digestId: string): Promise<void> {
    const digest = await this.digests.findById(digestId);
    if (digest)
      await this.digests.update(digestId, { ...settingsOf(digest), frequency: 'OFF' }, null);
  }
}
