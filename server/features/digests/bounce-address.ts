import { createHmac, timingSafeEqual } from 'node:crypto';

/** Of a delivery's id without its dashes, and of its signature. */
const idLength = 32;
const signatureLength = 16;
const mark = new RegExp(`([0-9a-f]{${idLength}})-([0-9a-f]{${signatureLength}})`, 'g');

/** RFC 5321, 4.5.3.1.1 */
const longestLocalPart = 64;
export const longestMailbox = longestLocalPart - '+-'.length - idLength - signatureLength;

/** Envelope senders by which a report tells of which mail it is (VERP): `bounces+ID-SIGNATURE@desk.example`. */
export class BounceAddress {
  constructor(
    /** Where reports go, its local part no longer than `longestMailbox`; undefined where nothing takes them. */
    private readonly mailbox: string | undefined,
    private readonly secret: string,
  ) {}

  /** Undefined where nothing takes reports. */
  make(deliveryId: string): string | undefined {
    if (this.mailbox === undefined) return undefined;
    const at = this.mailbox.lastIndexOf('@');
    const id = deliveryId.replaceAll('-', '');
    return `${this.mailbox.slice(0, at)}+${id}-${this.sign(id)}${this.mailbox.slice(at)}`;
  }

  /**
   * The delivery of the first address in a text that this desk made; null when there is none. The signature alone tells,
   * since what forwards a mail may write the rest of the address anew (SRS).
   */
  read(text: string): string | null {
    for (const [, id = '', signature = ''] of text.toLowerCase().matchAll(mark))
      if (timingSafeEqual(Buffer.from(signature), Buffer.from(this.sign(id)))) return uuidOf(id);
    return null;
  }

  private sign(id: string): string {
    const signature = createHmac('sha256', this.secret).update(`bounce\0${id}`).digest('hex');
    return signature.slice(0, signatureLength);
  }
}

const uuidOf = (id: string): string => id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
