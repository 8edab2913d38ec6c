/** Undefined for what no browser should send, such as 'en-US@posix', which Intl throws at. */
function known(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

let found: string | undefined;

/**
 * How the reader writes dates and numbers; the desk reads the same from Accept-Language for the first content. Looked up
 * when first needed: a phone takes its time to load what it knows of languages.
 */
export function locale(): string {
  found ??= navigator.languages.map(known).find(Boolean) ?? 'en-GB';
  return found;
}
