import PostalMime, { type Attachment } from 'postal-mime';

/** What became of a mail at one recipient (RFC 3464, 2.3). */
export interface RecipientReport {
  /** In small letters: failed, delayed, delivered, relayed or expanded. */
  readonly action: string;
  /** Such as 5.1.1 (RFC 3463); '' when it is not given. */
  readonly status: string;
  /** The words of the mail server that said so; '' when they are not given. */
  readonly diagnostic: string;
}

/** A mail about another mail. */
export type MailReport =
  | { readonly kind: 'DELIVERY'; readonly recipients: readonly RecipientReport[] }
  /** `type` is what is complained of, such as abuse (RFC 5965, 7.3). */
  | { readonly kind: 'COMPLAINT'; readonly type: string };

/** A report that returns the largest mail of ours has fewer; the parser is slow with many. */
const mostLines = 30_000;
/** No report of one mail is about more. */
const mostRecipients = 100;
const limits = {
  attachmentEncoding: 'utf8',
  // What is returned in the report is no part of what it says.
  forceRfc822Attachments: true,
  maxNestingDepth: 16,
  maxHeadersSize: 65_536,
} as const;

/** Reads a delivery report (RFC 3464) or a complaint (RFC 5965); null for any other mail. */
export async function readMailReport(mail: Uint8Array): Promise<MailReport | null> {
  if (countLines(mail) > mostLines) return null;
  // It refuses only what is beyond the limits.
  const parsed = await PostalMime.parse(mail, limits).catch(() => null);
  for (const part of parsed?.attachments ?? []) {
    const report = readPart(part);
    if (report) return report;
  }
  return null;
}

function readPart({ mimeType, content }: Attachment): MailReport | null {
  const groups = String(content)
    .split(/\r?\n[ \t]*\r?\n/, mostRecipients)
    .map(fieldsOf);
  switch (mimeType) {
    case 'message/delivery-status':
    // The same where addresses are not of ASCII (RFC 6533).
    case 'message/global-delivery-status':
      return { kind: 'DELIVERY', recipients: groups.filter(isOfRecipient).map(recipientOf) };
    case 'message/feedback-report':
      return { kind: 'COMPLAINT', type: wordOf(groups[0]?.get('feedback-type')) };
    default:
      return null;
  }
}

/** Fields by their names in small letters; a line that begins with a space goes on with the one before. */
function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim()];
    }),
  );
}

/** The first group is about the mail as a whole. */
const isOfRecipient = (fields: Map<string, string>): boolean => fields.has('action');

const recipientOf = (fields: Map<string, string>): RecipientReport => ({
  action: wordOf(fields.get('action')),
  status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
  // 'smtp; 550 5.1.1 no such user'
  diagnostic: (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+ *; */, ''),
});

/** Comments may follow it. */
const wordOf = (value = ''): string => /^[a-z-]+/.exec(value.toLowerCase())?.[0] ?? '';

function countLines(mail: Uint8Array): number {
  let lines = 0;
  for (const byte of mail) if (byte === 0x0a) lines += 1;
  return lines;
}
