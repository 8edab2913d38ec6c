import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../../clock.js';
import { badInput, conflict, notFound } from '../../errors.js';
import type { MailContent } from '../../mail/mailer.js';
import { consume } from '../../rate-limit.js';
import type { Delivery } from './delivery.js';
import type { DeliveryPosition, DeliveryStore, Whose } from './delivery-store.js';
import type { Digest, DigestSettings } from './digest.js';
import type { DigestComposer } from './digest-composer.js';
import { nextDigestAt } from './digest-schedule.js';
import { checkSettings, settingsOf } from './digest-settings.js';
import type { DigestStore } from './digest-store.js';
import type { DigestWriter } from './digest-writer.js';
import type { DeliverOptions, Postman } from './postman.js';

export class DigestService {
  private readonly sendsByReader = new RateLimiterMemory({ points: 5, duration: 3_600 });

  constructor(
    private readonly store: DigestStore,
    private readonly history: Pick<DeliveryStore, 'list' | 'find'>,
    private readonly composer: DigestComposer,
    private readonly writer: DigestWriter,
    private readonly postman: Postman,
    private readonly clock: Clock,
  ) {}

  /** Its `nextAt` is when a mail may come, so none within a pause. */
  async get(accountId: string, profileId?: string | null): Promise<Digest> {
    const digest = profileId
      ? await this.store.findByProfile(accountId, profileId)
      : await this.store.findByAccount(accountId);
    if (!digest) throw notFound(profileId ? 'A mail of this profile' : 'The digest');
    return this.afterPause(digest);
  }

  /** Mails of their own, of the interests that have one. */
  async ofProfiles(accountId: string): Promise<Digest[]> {
    return (await this.store.ofProfiles(accountId)).map((digest) => this.afterPause(digest));
  }

  /** Of an interest, one is made if there is none. @throws NOT_FOUND, BAD_USER_INPUT naming the field. */
  async update(
    accountId: string,
    change: Partial<DigestSettings>,
    profileId?: string | null,
  ): Promise<Digest> {
    if (!profileId) await this.changeAll(accountId, change);
    else {
      if (change.sections?.length)
        throw badInput('sections', 'The mail of a profile holds its own papers only.');
      await this.store.begin(accountId, profileId);
    }
    await this.change(await this.get(accountId, profileId), change);
    return this.get(accountId, profileId);
  }

  deliveries(whose: Whose, after: DeliveryPosition | null, limit: number): Promise<Delivery[]> {
    return this.history.list(whose, after, limit);
  }

  /** The mail that would go out now. */
  async preview(digest: Digest): Promise<MailContent> {
    return (await this.composer.compose(digest)).mail;
  }

  due(): Promise<Digest[]> {
    return this.store.findDue(this.clock.now(), 500);
  }

  /** Writes every digest whose time has come and hands over all mails that wait. Returns how many were taken. */
  async sendDue(options?: DeliverOptions): Promise<number> {
    await this.writer.writeDue();
    return this.postman.deliver(options);
  }

  /** One digest now, due or not. @throws SendFailure when it was not taken; it waits then, and is tried again. */
  async sendNow(digest: Digest): Promise<Delivery> {
    const id = await this.writeNow(digest);
    const failure = await this.postman.deliverOne(id);
    if (failure) throw failure;
    return (await this.history.find(id))!;
  }

  /** The same for its reader, a few times an hour; one that was not taken now waits. @throws RATE_LIMITED. */
  async sendToReader(accountId: string, profileId?: string | null): Promise<Delivery> {
    const digest = await this.get(accountId, profileId);
    await consume(this.sendsByReader, accountId);
    const id = await this.writeNow(digest);
    await this.postman.deliverOne(id);
    return (await this.history.find(id))!;
  }

  /**
   * Tries a mail that waits at once, and writes one that was given up anew; what becomes of it is in the delivery.
   * @throws NOT_FOUND, CONFLICT when its reader wants none any more.
   */
  async sendAgain(deliveryId: string): Promise<void> {
    const digest = await this.store.findByDelivery(deliveryId);
    if (!digest) throw notFound('A mail of this id', 'id');
    if (digest.frequency === 'OFF' && digest.confirmed)
      throw conflict('Its reader wants no more mails; nothing is sent.');
    if (digest.complained)
      throw conflict('Its reader reported a mail as spam; only they can have mails sent again.');
    await this.writer.writeAgain({ ...digest, bouncedAt: null }, deliveryId);
    await this.postman.deliverOne(deliveryId);
  }

  /** Who travels, or wants none for a while, says so once for all their mails. */
  private async changeAll(
    accountId: string,
    { timeZone, pausedUntil }: Partial<DigestSettings>,
  ): Promise<void> {
    const change = {
      ...(timeZone !== undefined && { timeZone }),
      ...(pausedUntil !== undefined && { pausedUntil }),
    };
    if (Object.keys(change).length === 0) return;
    for (const digest of await this.store.ofProfiles(accountId)) await this.change(digest, change);
  }

  private async change(digest: Digest, change: Partial<DigestSettings>): Promise<void> {
    const settings = checkSettings({ ...settingsOf(digest), ...change });
    await this.store.update(digest.id, settings, nextDigestAt(settings, this.clock.now()));
  }

  private afterPause(digest: Digest): Digest {
    const { pausedUntil } = digest;
    const rests = pausedUntil !== null && pausedUntil > this.clock.now();
    return rests ? { ...digest, nextAt: nextDigestAt(digest, pausedUntil) } : digest;
  }

  private async writeNow(digest: Digest): Promise<string> {
    const period = `now ${this.clock.now().toISOString()}`;
    // Who asks for one does not mean to wait for the end of a pause.
    const id = await this.writer.write({ ...digest, pausedUntil: null }, period);
    if (id === null) throw conflict('It was sent a moment ago.');
    return id;
  }
}
