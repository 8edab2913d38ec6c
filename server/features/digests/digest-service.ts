import { IANAZone } from 'luxon';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../../clock.js';
import { badInput, conflict, notFound } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { confirmMail } from '../../mail/confirm-mail.js';
import type { MailContent, Mailer } from '../../mail/mailer.js';
import { consume } from '../../rate-limit.js';
import type { Delivery, Digest, DigestFrequency, DigestSettings } from './digest.js';
import type { DigestComposer } from './digest-composer.js';
import { nextDigestAt } from './digest-schedule.js';
import type { DeliveryOutcome, DeliveryPosition, DigestStore } from './digest-store.js';
import type { MailLinks } from './mail-links.js';

// A mail that can't be delivered for a day is given up; the next one tells more.
const giveUpAfterMs = 86_400_000;

export class DigestService {
  private readonly requestsByPlace = new RateLimiterMemory({ points: 20, duration: 3_600 });
  private readonly requestsByAddress = new RateLimiterMemory({ points: 3, duration: 3_600 });

  constructor(
    private readonly store: DigestStore,
    private readonly composer: DigestComposer,
    private readonly mailer: Mailer,
    private readonly links: MailLinks,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async get(accountId: string): Promise<Digest> {
    const digest = await this.store.findByAccount(accountId);
    if (!digest) throw notFound('The digest');
    return digest;
  }

  async update(accountId: string, change: Partial<DigestSettings>): Promise<Digest> {
    const digest = await this.get(accountId);
    const settings = checkSettings({ ...settingsOf(digest), ...change });
    await this.store.update(digest.id, settings, nextDigestAt(settings, this.clock.now()));
    return this.get(accountId);
  }

  async deliveries(
    accountId: string,
    after: DeliveryPosition | null,
    limit: number,
  ): Promise<Delivery[]> {
    const { id } = await this.get(accountId);
    return this.store.deliveries(id, after, limit);
  }

  /** The mail that would go out now. */
  async preview(digest: Digest): Promise<MailContent> {
    return (await this.composer.compose(digest)).mail;
  }

  due(): Promise<Digest[]> {
    return this.store.findDue(this.clock.now(), 500);
  }

  /** Sends every digest whose time has come; one that fails does not stop the others. Returns how many went out. */
  async sendDue(
    onFailure = (error: Error, { id }: Digest): void =>
      this.logger.error({ err: error, digest: id }, 'digest not sent'),
  ): Promise<number> {
    let sent = 0;
    for (const digest of await this.due()) {
      const outcome = await this.deliver(digest, digest.nextAt!.toISOString());
      if (outcome?.status === 'SENT') sent += 1;
      if (outcome?.failure) onFailure(outcome.failure, digest);
      const overdue = this.clock.now().getTime() - digest.nextAt!.getTime();
      if (outcome?.status !== 'FAILED' || overdue > giveUpAfterMs)
        await this.store.setNextAt(digest.id, nextDigestAt(digest, this.clock.now()));
    }
    return sent;
  }

  /** Sends one digest now, due or not. @throws what kept it from being sent. */
  async sendNow(digest: Digest): Promise<DeliveryOutcome> {
    const outcome = await this.deliver(digest, `now ${this.clock.now().toISOString()}`);
    if (outcome?.failure) throw outcome.failure;
    return outcome ?? { status: 'SKIPPED', reason: 'It was sent a moment ago.', paperIds: [] };
  }

  /** Sends a mail that failed once more, and no other; what becomes of it is in the delivery. @throws NOT_FOUND, CONFLICT. */
  async sendAgain(deliveryId: string): Promise<void> {
    const digest = await this.store.digestOf(deliveryId);
    if (!digest) throw notFound('A mail of this id', 'id');
    if (digest.frequency === 'OFF')
      throw conflict('Its reader wants no more mails; nothing is sent.');
    if (!(await this.store.reopenFailed(deliveryId))) return;
    const outcome = await this.attempt(digest, deliveryId);
    await this.store.closeDelivery(deliveryId, outcome, this.clock.now());
    if (outcome.failure) this.logger.error({ err: outcome.failure }, 'digest not sent again');
  }

  /** Asks the owner of an address by mail; the answer to the caller is the same whether or not it is known. */
  async subscribe(email: string, frequency: DigestFrequency, place: string): Promise<void> {
    if (frequency === 'OFF') throw badInput('frequency', 'Choose DAILY or WEEKLY.');
    // Nobody may have the desk write to others' addresses again and again.
    await consume(this.requestsByPlace, place);
    await consume(this.requestsByAddress, email.trim().toLowerCase());
    const digest = await this.store.subscribe(email.trim().toLowerCase(), 'UTC');
    const mail = confirmMail({
      frequency,
      confirmUrl: this.links.url('confirm', digest.id, frequency),
      deskUrl: this.links.page('/'),
    });
    const messageId = `confirm.${digest.id}.${this.clock.now().getTime()}@lectern`;
    await this.mailer.send({ ...mail, to: { name: '', address: digest.email }, messageId });
  }

  /** The second half of double opt-in. */
  async confirm(digestId: string, frequency: DigestFrequency): Promise<void> {
    const digest = await this.store.findById(digestId);
    if (!digest) throw notFound('The subscription');
    const settings = checkSettings({ ...settingsOf(digest), frequency });
    await this.store.confirm(digestId, settings, nextDigestAt(settings, this.clock.now()));
  }

  async unsubscribe(digestId: string): Promise<void> {
    const digest = await this.store.findById(digestId);
    if (digest)
      await this.store.update(digestId, { ...settingsOf(digest), frequency: 'OFF' }, null);
  }

  private async deliver(digest: Digest, period: string): Promise<DeliveryOutcome | null> {
    const deliveryId = await this.store.openDelivery(digest.id, period);
    if (deliveryId === null) return null;
    const outcome = await this.attempt(digest, deliveryId);
    await this.store.closeDelivery(deliveryId, outcome, this.clock.now());
    return outcome;
  }

  private async attempt(digest: Digest, deliveryId: string): Promise<DeliveryOutcome> {
    try {
      const { mail, paperIds } = await this.composer.compose(digest);
      if (paperIds.length === 0)
        return { status: 'SKIPPED', reason: 'Nothing new reached the threshold.', paperIds };
      await this.mailer.send({
        ...mail,
        to: { name: digest.readerName, address: digest.email },
        messageId: `${deliveryId}@lectern`,
        unsubscribeUrl: this.links.url('unsubscribe', digest.id),
      });
      return { status: 'SENT', reason: null, paperIds };
    } catch (error) {
      const reason = 'The mail server did not take it.';
      return { status: 'FAILED', reason, paperIds: [], failure: error as Error };
    }
  }
}

const settingsOf = ({
  frequency,
  weekday,
  hour,
  timeZone,
  threshold,
  maxPapers,
}: Digest): DigestSettings => ({
  frequency,
  weekday,
  hour,
  timeZone,
  threshold,
  maxPapers,
});

function checkSettings(settings: DigestSettings): DigestSettings {
  const { weekday, hour, timeZone, threshold, maxPapers } = settings;
  if (!Number.isInteger(hour) || hour < 0 || hour > 23)
    throw badInput('hour', 'Give an hour from 0 to 23.');
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
    throw badInput('weekday', 'Give a day of the week.');
  if (!IANAZone.isValidZone(timeZone))
    throw badInput('timeZone', 'Use a time zone such as Europe/Berlin.');
  if (!(threshold >= 0 && threshold <= 1))
    throw badInput('threshold', 'Give a number from 0 to 1.');
  if (!Number.isInteger(maxPapers) || maxPapers < 1 || maxPapers > 50)
    throw badInput('maxPapers', 'Give a number from 1 to 50.');
  return settings;
}
