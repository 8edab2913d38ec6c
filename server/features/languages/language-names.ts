const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** English names of all languages with a two-letter code. */
const codes = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name ? [[name.toLowerCase(), code]] : [];
    }),
);

/** A code, or the English name of a language, as its two-letter code; null for anything else. */
export function languageCode(given: string): string | null {
  const wanted = given.toLowerCase();
  if (/^[a-z]{2}$/.test(wanted) && names.of(wanted)) return wanted;
  return codes.get(wanted) ?? null;
}

/** In English; the code itself where it has no name. */
export const languageName = (code: string): string => names.of(code) ?? code;
