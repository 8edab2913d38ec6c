/**
 * Whether an enhanced status (RFC 3463) says that mail failed for good, and by its address: what is too large (5.3.4), or
 * refused for its content (5.6) or by policy (5.7), says nothing against the next mail.
 */
export const isOfAddress = (status: string): boolean => /^5\.(?!3\.4$|6\.|7\.)/.test(status);

/** The enhanced status in an SMTP reply, such as 5.1.1 in '550 5.1.1 no such user'; null in one without. */
export const statusIn = (reply = ''): string | null =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1] ?? null;
