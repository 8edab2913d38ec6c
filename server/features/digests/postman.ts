import type { Clock } from '../../clock.js';
import { domainOf } from '../../email-address.js';
import type { Logger } from '../../logger.js';
import { Breaker } from '../../mail/breaker.js';
import type { Mailer } from '../../mail/mailer.js';
import { SendFailure } from '../../mail/send-failure.js';
import type { BounceAddress } from './bounce-address.js';
import type { WaitingMail } from './delivery.js';
import type { DeliveryStore } from './delivery-store.js';
import { afterFailure } from './retry-rule.js';

/** Longer than one try can take; who dies with a mail in hand frees it then. */
const leaseMs = 5 * 60_000;
const batch = 50;
/** Mails on their way at the same time, in all and to one domain. */
const lanes = 5;
const lanesToDomain = 2;

export interface DeliverOptions {
  /** Those too that wait for a later try. */
  readonly all?: boolean;
  readonly onFailure?: OnFailure;
}

type OnFailure = (failure: SendFailure, mail: WaitingMail) => void;

/**
 * Hands waiting mails to the mail server: each at least once, and twice only when the process dies between the server's
 * answer and the note of it. Any number of postmen may work at once.
 */
export class Postman {
  private readonly breaker = new Breaker();

  constructor(
    private readonly store: DeliveryStore,
    private readonly mailer: Mailer,
    private readonly bounces: Pick<BounceAddress, 'make'>,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** All that are ready, until none is left or the mail server is away. Returns how many were taken. */
  async deliver({ all, onFailure = this.log }: DeliverOptions = {}): Promise<number> {
    if (!all && this.breaker.isOpen(this.clock.now())) return 0;
    const started = this.clock.now();
    let sent = 0;
    for (;;) {
      const mails = await this.store.claimReady({
        ...this.lease(),
        limit: batch,
        notTriedSince: all ? started : undefined,
      });
      if (mails.length === 0) return sent;
      const outcome = await this.deliverBatch(mails, onFailure);
      sent += outcome.sent;
      if (outcome.left.length === 0) continue;
      await this.store.release(outcome.left);
      return sent;
    }
  }

  /** One mail, now; the failure that it met, if it did. What is on its way already is left to who has it. */
  async deliverOne(id: string): Promise<SendFailure | null> {
    const mail = await this.store.claim(id, this.lease());
    return mail && this.attempt(mail);
  }

  private readonly log: OnFailure = (failure, { id }) =>
    this.logger.warn({ err: failure, delivery: id }, 'a mail was not taken');

  private lease() {
    const now = this.clock.now();
    return { now, leaseUntil: new Date(now.getTime() + leaseMs) };
  }

  private async deliverBatch(
    mails: readonly WaitingMail[],
    onFailure: OnFailure,
  ): Promise<{ sent: number; left: string[] }> {
    const queues = byLane(mails);
    let sent = 0;
    let away = false;
    const work = async () => {
      for (let queue = queues.pop(); queue; queue = queues.pop())
        for (let mail = queue.shift(); mail; mail = queue.shift()) {
          if (away) {
            left.push(mail.id);
            continue;
          }
          const failure = await this.attempt(mail);
          if (failure) onFailure(failure, mail);
          else sent += 1;
          away ||= failure?.kind === 'AWAY';
        }
    };
    const left: string[] = [];
    await Promise.all(Array.from({ length: lanes }, work));
    return { sent, left };
  }

  private async attempt(mail: WaitingMail): Promise<SendFailure | null> {
    const message = { ...mail.message, bouncesTo: this.bounces.make(mail.id) };
    const failure = await this.mailer.send(message).then(() => null, SendFailure.of);
    const now = this.clock.now();
    if (failure === null || failure.kind !== 'AWAY') this.breaker.succeeded();
    else this.breaker.failed(now);
    await this.store.settle(
      mail.id,
      failure ? afterFailure(mail, failure, now) : { status: 'SENT' },
      now,
    );
    return failure;
  }
}

/** A domain's mails go one after the other in a few lanes, so that none is flooded. */
function byLane(mails: readonly WaitingMail[]): WaitingMail[][] {
  const found = new Map<string, WaitingMail[]>();
  for (const [at, mail] of mails.entries()) {
    const lane = `${domainOf(mail.message.to.address)} ${at % lanesToDomain}`;
    found.set(lane, [...(found.get(lane) ?? []), mail]);
  }
  return [...found.values()];
}
