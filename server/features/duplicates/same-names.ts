import leven from 'leven';
import { group, readable, suffix } from './author-list.js';
import { plain } from './title-words.js';

interface Name {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

const particles =
  /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|ibn|bin|ter|ten|st|mc|mac|zu|zum|zur|vom|af|av|abu)$/;

const wordsOf = (text: string): string[] =>
  plain(text.replace(/ü/g, 'u').replace(/[-‐‑]/g, ' '))
    .replace(/['’`]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !suffix.test(word));

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
/** Sounds that are written in several ways when a name comes from another script, or without its ä, ö or ü. */
const spell = (word: string): string =>
  word
    .replace(/([aou])e/g, '$1')
    .replace(/s?ch|cz|ts|tz|c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/([gksz])h/g, '$1')
    .replace(/[yj]/g, 'i')
    .replace(/^ie|io(?=v)/, 'e')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');

/** Long lists compare each name with many others. */
const spelt = new Map<string, string>();
function loose(word: string): string {
  const known = spelt.get(word);
  if (known !== undefined) return known;
  if (spelt.size > 2_000) spelt.clear();
  const sounds = spell(word);
  spelt.set(word, sounds);
  return sounds;
}

function same(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return false;
  const [a, b] = [loose(one), loose(other)];
  if (a === b) return true;
  return (
    Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && leven(a, b) <= 1
  );
}
const sameInitial = (one: string, other: string): boolean =>
  one[0] === other[0] || (one.length > 1 && other.length > 1 && loose(one)[0] === loose(other)[0]);

const bared = new WeakMap<readonly string[], string[]>();
/** A part of a name without its particles. */
function bare(words: readonly string[]): string[] {
  const known = bared.get(words) ?? words.filter((word) => !particles.test(word));
  bared.set(words, known);
  return known;
}

function sharesFamily(one: Name, other: Name): boolean {
  const [a, b] = [bare(one.family), bare(other.family)];
  return a.some((word) => word.length > 1 && b.some((match) => same(word, match)));
}

/** Not when both name something that begins otherwise. */
const givenMayBeOne = (one: Name, other: Name): boolean =>
  one.given.length === 0 ||
  other.given.length === 0 ||
  one.given.some((word) => other.given.some((match) => sameInitial(word, match)));

const turned = ({ family, given }: Name): Name => ({ family: given, given: family });
const agree = (a: Name, b: Name): boolean => sharesFamily(a, b) && givenMayBeOne(a, b);

/** Whether one name says all of the other, as with a second family name or one married into. */
function isWithin(a: Name, b: Name): boolean {
  const [ours, theirs] = [a, b].map(({ family, given }) => [...bare(given), ...bare(family)]) as [
    string[],
    string[],
  ];
  const inFull = ours.some((word) => word.length > 2 && theirs.some((other) => same(word, other)));
  return inFull && (isAllIn(ours, theirs) || isAllIn(theirs, ours));
}

const isAllIn = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 &&
  short.every((word) => long.some((other) => same(word, other) || isInitialOf(word, other)));

const isInitialOf = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) === 1 && one[0] === other[0];

const isOneWord = (a: Name, b: Name): boolean =>
  same(a.family.join(''), b.family.join('')) && givenMayBeOne(a, b);

/** In some places the family's name comes first. */
const isSameName = (a: Name, b: Name): boolean =>
  agree(a, b) || isOneWord(a, b) || agree(turned(a), b) || agree(a, turned(b)) || isWithin(a, b);

/** People of both, or groups of both: who a group is, nobody says. */
function comparable(ours: readonly string[], theirs: readonly string[]): [Name[], Name[]] {
  const lists = [readable(ours), readable(theirs)];
  const people = lists.map((names) => names.filter((name) => !group.test(name)));
  const groupsOnly = people.every((names) => names.length === 0);
  return (groupsOnly ? lists : people).map((names) => names.map(readName)) as [Name[], Name[]];
}

export interface NameAgreement {
  /** Share of the shorter list that the longer one names too; null when either names none. */
  readonly share: number | null;
  /** Whether both begin with the same name. */
  readonly first: boolean;
  /** How much shorter the shorter list is: 1 when both are as long. */
  readonly coverage: number;
  /** Whether both lists have the same families in the same order, whatever the people are called: Bob is Robert, but J. is not Y. */
  readonly families: boolean;
  /** Whether both name two or more. */
  readonly many: boolean;
}

const haveSameFamilies = (a: readonly Name[], b: readonly Name[]): boolean =>
  a.length === b.length &&
  a.every((name, at) => sharesFamily(name, b[at]!)) &&
  (a.length > 1 || [a[0]!, b[0]!].every(({ given }) => given.some((word) => word.length > 2)));

/** How far two lists of authors name the same people, however names are written. */
export function compareNames(ours: readonly string[], theirs: readonly string[]): NameAgreement {
  const [a, b] = comparable(ours, theirs);
  if (a.length === 0 || b.length === 0)
    return { share: null, first: false, coverage: 0, families: false, many: false };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((name) => long.some((other) => isSameName(name, other)));
  return {
    share: shared.length / short.length,
    first: isSameName(a[0]!, b[0]!),
    coverage: short.length / long.length,
    families: haveSameFamilies(a, b),
    many: short.length >= 2,
  };
}
