import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.js';
import type { Logger } from '../../logger.js';
import type { MailContent, MailMessage } from '../../mail/mailer.js';
import { dayWords } from './day-words.js';
import type { Written } from './delivery.js';
import { type DeliveryStore, PapersTakenError } from './delivery-store.js';
import { type Digest, whyNoMail } from './digest.js';
import type { DigestComposer } from './digest-composer.js';
import { nextDigestAt } from './digest-schedule.js';
import type { DigestStore } from './digest-store.js';
import type { MailLinks } from './mail-links.js';
import { noteIsDue, yearBefore } from './still-here.js';

/** Longer than writing a batch can take. */
const claimMs = 10 * 60_000;
const batch = 20;
/** Digests in the making at the same time: one waits for Postgres and the index while another is worked out. */
const lanes = 4;

/** Writes mails, and what they say, down for good; handing them over is the postman's. */
export class DigestWriter {
  constructor(
    private readonly digests: Pick<DigestStore, 'claimDue' | 'quiet'>,
    private readonly deliveries: Pick<DeliveryStore, 'write' | 'rewrite'>,
    private readonly composer: DigestComposer,
    private readonly links: MailLinks,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Every digest whose time has come, once, whoever else does the same; one that can't be written stops no other. */
  async writeDue(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const until = new Date(now.getTime() + claimMs);
      const due = await this.digests.claimDue(now, until, batch);
      if (due.length === 0) return;
      const work = async () => {
        for (let digest = due.shift(); digest; digest = due.shift())
          await this.writeOne(digest, now);
      };
      await Promise.all(Array.from({ length: lanes }, work));
    }
  }

  private async writeOne(digest: Digest, now: Date): Promise<void> {
    const period = digest.nextAt!.toISOString();
    await this.write(digest, period, nextDigestAt(digest, now)).catch((error) =>
      this.logger.error({ err: error, digest: digest.id }, 'digest not written'),
    );
  }

  /** Returns the delivery's id; null when the period was dealt with. */
  async write(digest: Digest, period: string, nextAt?: Date | null): Promise<string | null> {
    for (;;)
      try {
        return await this.tryToWrite(digest, period, nextAt);
      } catch (error) {
        // Another mail to the same reader was written meanwhile; what it holds is left out now.
        if (!(error instanceof PapersTakenError)) throw error;
      }
  }

  private async tryToWrite(digest: Digest, period: string, nextAt?: Date | null) {
    const id = randomUUID();
    const written = await this.compose(digest, id);
    const at = this.clock.now();
    const writing = {
      id,
      digestId: digest.id,
      kind: 'DIGEST',
      period,
      written,
      at,
      nextAt,
    } as const;
    return (await this.deliveries.write(writing)) ? id : null;
  }

  /** Anew, for one that was given up; false when it was not. */
  async writeAgain(digest: Digest, id: string): Promise<boolean> {
    return this.deliveries.rewrite(id, await this.compose(digest, id), this.clock.now());
  }

  private async compose(digest: Digest, id: string): Promise<Written> {
    const refusal = whyNoMail(digest);
    if (refusal !== null) return { skipped: refusal };
    if (digest.pausedUntil && digest.pausedUntil > this.clock.now())
      return { skipped: `Paused until ${dayWords(digest.pausedUntil, digest.timeZone)}.` };
    const { mail, paperIds } = await this.composer.compose(digest);
    if (paperIds.length > 0) return { message: this.message(digest, id, mail), paperIds };
    const note = await this.note(digest);
    if (!note) return { skipped: 'Nothing new reached the threshold.' };
    return { message: this.message(digest, id, note), paperIds };
  }

  private async note(digest: Digest): Promise<MailContent | null> {
    const now = this.clock.now();
    if (!digest.stillHere) return null;
    const quiet = await this.digests.quiet(digest.id, yearBefore(now));
    return noteIsDue(quiet, now) ? this.composer.composeNote(digest, quiet.since) : null;
  }

  private message(digest: Digest, id: string, mail: MailContent): MailMessage {
    return {
      ...mail,
      to: { name: digest.readerName, address: digest.email },
      messageId: id,
      date: this.clock.now().toISOString(),
      kind: 'digest',
      unsubscribeUrl: this.links.url('unsubscribe', digest.id),
    };
  }
}
