import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../../clock.js';
import { badInput } from '../../errors.js';
import { readMailReport } from '../../mail/mail-report.js';
import { consume } from '../../rate-limit.js';
import type { BounceAddress } from './bounce-address.js';
import { dayWords } from './day-words.js';
import type { Reported } from './delivery.js';
import type { DeliveryStore } from './delivery-store.js';
import type { DigestStore } from './digest-store.js';
import { afterReport } from './report-rule.js';

/** What mail servers say of mails that they took first. */
export class MailReportService {
  private readonly reportsByPlace = new RateLimiterMemory({ points: 600, duration: 60 });

  constructor(
    private readonly bounces: Pick<BounceAddress, 'read'>,
    private readonly digests: Pick<DigestStore, 'findByDelivery'>,
    private readonly deliveries: Pick<DeliveryStore, 'report'>,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a whole mail; whoever has it may bring it, since only who got a mail of this desk knows its signed address.
   * Returns what it changed, which is nothing the second time. @throws BAD_USER_INPUT for any other mail, RATE_LIMITED.
   */
  async take(mail: Buffer, place: string): Promise<Reported | null> {
    await consume(this.reportsByPlace, place);
    // Before it is taken apart, which costs more.
    const deliveryId = this.bounces.read(mail.toString('latin1'));
    if (deliveryId === null)
      throw badInput('mail', 'It names no mail of this desk: no address in it is signed by it.');
    const report = await readMailReport(mail);
    if (!report)
      throw badInput(
        'mail',
        'It is neither a delivery report (RFC 3464) nor a complaint (RFC 5965).',
      );
    const digest = await this.digests.findByDelivery(deliveryId);
    const now = this.clock.now();
    const outcome = digest && afterReport(report, dayWords(now, digest.timeZone));
    const changed = outcome && (await this.deliveries.report(deliveryId, outcome, now));
    return changed ? outcome : null;
  }
}
