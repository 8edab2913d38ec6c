/** Undefined for what no browser should send, such as 'en-US@posix', which Intl throws at. */
function known(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

/** How the reader writes dates and numbers; the desk reads the same from Accept-Language for the first content. */
export const LOCALE = navigator.languages.map(known).find(Boolean) ?? 'en-GB';
