import { plain } from './title-words.js';

interface Name {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

const particles = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|ibn|bin|ter|ten|st)$/;
const suffixes = /^(jr|sr|ii|iii|iv|phd|md)$/;

const wordsOf = (text: string): string[] =>
  plain(text.replace(/ü/g, 'u').replace(/[-‐‑]/g, ' '))
    .replace(/['’`]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !suffixes.test(word));

/** "Doe, Jane Q.", "Jane Q. Doe", "Doe JQ" and "J Doe" are one way or another the same. */
function readName(text: string): Name {
  const comma = text.indexOf(',');
  if (comma > 0)
    return { family: wordsOf(text.slice(0, comma)), given: wordsOf(text.slice(comma + 1)) };
  const raw = text.trim().split(/\s+/);
  const last = raw.at(-1) ?? '';
  if (raw.length > 1 && /^(\p{Lu}\.?-?){1,3}$/u.test(last) && (raw[0]?.length ?? 0) >= 2)
    return {
      family: wordsOf(raw.slice(0, -1).join(' ')),
      given: [...plain(last)].filter(isLetter),
    };
  const words = wordsOf(text);
  const from = words.findIndex((word, at) => at > 0 && particles.test(word));
  const cut = from > 0 ? from : words.length - 1;
  return { family: words.slice(cut), given: words.slice(0, cut) };
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
/** With or without the e of a letter that is written ä, ö or ü elsewhere. */
const loose = (word: string): string => word.replace(/([aou])e/g, '$1');
const same = (one: string, other: string): boolean => one === other || loose(one) === loose(other);
const bare = (words: readonly string[]): string[] => words.filter((word) => !particles.test(word));

function sharesFamily(one: Name, other: Name): boolean {
  const [a, b] = [bare(one.family), bare(other.family)];
  return a.some((word) => word.length > 1 && b.some((match) => same(word, match)));
}

/** Not when both name something that begins otherwise. */
const givenMayBeOne = (one: Name, other: Name): boolean =>
  one.given.length === 0 ||
  other.given.length === 0 ||
  one.given.some((word) => other.given.some((match) => word[0] === match[0]));

function isSameName(a: Name, b: Name): boolean {
  if (sharesFamily(a, b)) return givenMayBeOne(a, b);
  const turned = { family: b.given, given: b.family };
  // In some places the family's name comes first.
  return (
    a.given.some((word) => word.length > 1) && sharesFamily(a, turned) && givenMayBeOne(a, turned)
  );
}

const etAl = /^(et\.? al\.?|others|and others|…)$/i;

export interface NameAgreement {
  /** Share of the shorter list that the longer one names too; null when either names none. */
  readonly share: number | null;
  /** Whether both begin with the same name. */
  readonly first: boolean;
  /** How much shorter the shorter list is: 1 when both are as long. */
  readonly coverage: number;
}

/** How far two lists of authors name the same people, however names are written. */
export function compareNames(ours: readonly string[], theirs: readonly string[]): NameAgreement {
  const [a, b] = [ours, theirs].map((names) =>
    names
      // Names in another script can't be compared.
      .filter((name) => !etAl.test(name.trim()) && /\p{Script=Latin}/u.test(name))
      .slice(0, 200)
      .map(readName),
  ) as [Name[], Name[]];
  if (a.length === 0 || b.length === 0) return { share: null, first: false, coverage: 0 };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((name) => long.some((other) => isSameName(name, other)));
  return {
    share: shared.length / short.length,
    first: isSameName(a[0]!, b[0]!),
    coverage: short.length / long.length,
  };
}
