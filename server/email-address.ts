import { domainToASCII, domainToUnicode } from 'node:url';

/** Its local part and its domain; what has no @ is all local part. */
function parts(email: string): [string, string] {
  const at = email.lastIndexOf('@');
  return at < 0 ? [email, ''] : [email.slice(0, at), email.slice(at + 1)];
}

const joined = (local: string, domain: string): string => (domain ? `${local}@${domain}` : local);

/** The address by which readers are told apart: in small letters, the domain as mail servers spell it (RFC 5891). */
export function normaliseEmail(email: string): string {
  const [local, domain] = parts(email.trim().toLowerCase());
  return joined(local, domainToASCII(domain) || domain);
}

/** As mail servers spell it. */
export const domainOf = (email: string): string => parts(normaliseEmail(email))[1];

/** Whose mailbox an address leads to: what follows a + is its owner's own mark (RFC 5233). */
export function mailboxOf(email: string): string {
  const [local, domain] = parts(normaliseEmail(email));
  return joined(local.replace(/(?<=.)\+.*/s, ''), domain);
}

/** As its owner writes it. */
export function readableEmail(email: string): string {
  const [local, domain] = parts(email);
  return joined(local, domainToUnicode(domain) || domain);
}
