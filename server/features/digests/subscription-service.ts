import { randomUUID } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../../clock.js';
import { mailboxOf, normaliseEmail } from '../../email-address.js';
import { conflict, notFound } from '../../errors.js';
import { confirmMail } from '../../mail/confirm-mail.js';
import { consume } from '../../rate-limit.js';
import type { Delivery } from './delivery.js';
import type { DeliveryStore } from './delivery-store.js';
import type { Digest, DigestSettings } from './digest.js';
import { nextDigestAt } from './digest-schedule.js';
import { checkSettings, settingsOf } from './digest-settings.js';
import type { DigestStore } from './digest-store.js';
import type { MailLinks } from './mail-links.js';
import type { Postman } from './postman.js';
import {
  checkCategory,
  checkChoice,
  choiceText,
  readChoice,
  type SubscriptionChoice,
} from './subscription-choice.js';
import type { SubscriptionStore } from './subscription-store.js';

/** What whoever has the address may set, besides the hour and the like. */
export type SubscriptionChange = Partial<DigestSettings> & { readonly category?: string | null };

export interface SubscriptionRequest {
  readonly email: string;
  readonly frequency: string;
  readonly category?: string | null | undefined;
  readonly timeZone?: string | undefined;
}

/** Mails to addresses without an account, with their owners' consent. */
export class SubscriptionService {
  private readonly requestsByPlace = new RateLimiterMemory({ points: 20, duration: 3_600 });
  private readonly requestsByMailbox = new RateLimiterMemory({ points: 3, duration: 3_600 });

  constructor(
    private readonly store: SubscriptionStore,
    private readonly digests: Pick<DigestStore, 'findById' | 'findByAccount' | 'update'>,
    private readonly deliveries: Pick<DeliveryStore, 'write' | 'list'>,
    private readonly postman: Pick<Postman, 'deliverOne'>,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks the owner of an address by mail, unless a mail there was reported as spam; the answer to the caller is the same
   * whether or not it is known.
   */
  async subscribe(request: SubscriptionRequest, place: string): Promise<void> {
    const { frequency, category = null, timeZone } = request;
    const choice = checkChoice(frequency, category, timeZone);
    const email = normaliseEmail(request.email);
    // Nobody may have the desk write to others' addresses again and again.
    await consume(this.requestsByPlace, place);
    await consume(this.requestsByMailbox, mailboxOf(email));
    if (await this.store.complained(email)) return;
    await this.askOwner(await this.store.subscribe(email), choice);
  }

  /** The second half of double opt-in. @throws NOT_FOUND, BAD_USER_INPUT for a choice of no link. */
  async confirm(digestId: string, choice: string): Promise<void> {
    const { category, ...change } = readChoice(choice);
    const digest = await this.find(digestId);
    await this.store.confirm(digestId, category);
    await this.set(digest, change);
  }

  /** That of a link in its mails; null for an account's, and when the desk no longer has it. */
  async found(digestId: string): Promise<Digest | null> {
    const digest = await this.digests.findById(digestId);
    return digest?.accountId ? null : digest;
  }

  /** @throws NOT_FOUND when the desk no longer has it. */
  async find(digestId: string): Promise<Digest> {
    const digest = await this.found(digestId);
    if (!digest) throw notFound('The subscription');
    return digest;
  }

  /** What was sent, newest first. */
  recent(digest: Digest): Promise<Delivery[]> {
    return this.deliveries.list(digest, null, 10);
  }

  /** @throws BAD_USER_INPUT naming the field, CONFLICT once it belongs to an account. */
  async change(digestId: string, { category, ...settings }: SubscriptionChange): Promise<void> {
    const digest = await this.find(digestId);
    if (digest.joinedTo)
      throw conflict('It belongs to an account now; change it in the settings there.');
    if (category !== undefined) checkCategory(category);
    await this.set(digest, settings);
    if (category !== undefined) await this.store.setCategory(digestId, category);
  }

  /** The interest whose mail alone a link stops; null when it stops the reader's own digest. */
  async interest(digestId: string): Promise<string | null> {
    return (await this.digests.findById(digestId))?.profileName ?? null;
  }

  /** Of a subscription that an account took over, the account's mails stop. */
  async unsubscribe(digestId: string): Promise<void> {
    const first = await this.digests.findById(digestId);
    const digest = first?.joinedTo ? await this.digests.findById(first.joinedTo) : first;
    if (digest) await this.set(digest, { frequency: 'OFF' });
  }

  /** Takes it into an account, whose digest goes on with it; one that the reader has on already stays as it is. */
  async keep(digestId: string, accountId: string): Promise<void> {
    const subscription = await this.find(digestId);
    const own = await this.digests.findByAccount(accountId);
    if (!own) throw notFound('The digest');
    if (subscription.joinedTo) return;
    if (own.frequency === 'OFF') {
      const { frequency, weekday, hour, timeZone, maxPapers } = subscription;
      await this.set(own, { frequency, weekday, hour, timeZone, maxPapers });
    }
    await this.store.join(digestId, own.id);
  }

  private async set(digest: Digest, change: Partial<DigestSettings>): Promise<void> {
    const settings = checkSettings({ ...settingsOf(digest), ...change });
    await this.digests.update(digest.id, settings, nextDigestAt(settings, this.clock.now()));
  }

  private async askOwner(digest: Digest, choice: SubscriptionChoice): Promise<void> {
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
}
