/** Letters that are written otherwise in ASCII, which no decomposition tells. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const greekNames =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const greek = new Map(greekNames.map((name, at) => [String.fromCharCode(0x3b1 + at), name]));
const greekCommand = new RegExp(`\\\\(?:var)?(${greekNames.join('|')})(?![a-z])`, 'gi');
/** TeX for signs that are no letters; in Unicode they are none either. */
const signs =
  /\\(?:to|(?:long)?(?:left|right)+arrow|sim|approx|simeq|cdot|pm|mp|le|ge|leq|geq|l?dots|left|right|circ|prime|infty|in|subset|cap|cup|bar|hat|tilde|vec|dot|overline|underline)(?![a-zA-Z])/gi;

/** Lower case without accents, ligatures or the signs of TeX. */
export const plain = (text: string): string =>
  text
    .replace(/\\(?:['"`^~=.]|[uvHtcdbkr](?![a-zA-Z]))\s*\{?\\?([a-zA-Z])\}?/g, '$1')
    .replace(
      /\\(?:(?:math|text|operator)[a-z]*|emph|it|bf|em|sl|sc|tt|rm|cal|sqrt)(?![a-zA-Z])/g,
      ' ',
    )
    .replace(signs, ' ')
    .replace(/\\ell(?![a-z])/g, 'l')
    .replace(/\\times(?![a-z])/g, '×')
    .replace(greekCommand, ' $1 ')
    .replace(/[{}$\\]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[α-ω×]/g, (letter) => greek.get(letter) ?? (letter === '×' ? 'x' : letter));

/** British spellings as American ones, so that both are one. */
const ours = /(neighb|behavi|col|flav|fav|hum|lab|hon|harb|vap|tum|vig|endeav|rum|arm)our/;
const american = (word: string): string =>
  word
    .replace(ours, '$1or')
    .replace(/(.{3})is(e|ed|es|ing|er|ers|ation|ations)$/, '$1iz$2')
    .replace(/ys(e|ed|es|ing|er)$/, 'yz$1')
    .replace(/ell(ed|ing|er)$/, 'el$1')
    .replace(/([^l])lment$/, '$1llment')
    .replace(/(.{2}[tb])re(s)?$/, '$1er$2')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/amme(s)?$/, 'am$1')
    .replace(/^(an|h|le|pedi|p)ae/, '$1e')
    .replace(/^ageing$/, 'aging')
    .replace(/^aluminium$/, 'aluminum')
    .replace(/dgement(s)?$/, 'dgment$1')
    .replace(/^foe/, 'fe')
    .replace(/^(learn|burn|spel|dream)t$/, '$1ed');

const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A small Roman number as an Arabic one; 'i' may be a word, and is only taken after another. */
function romanValue(word: string): number {
  const digits = [...word].map((digit) => values[digit] ?? 0);
  return digits.reduce(
    (sum, value, at) => (value < (digits[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

const countingWords = [
  'one two three four five six seven eight nine ten eleven twelve',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
];
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const counted = new Map([
  ...countingWords.flatMap((row) => row.split(' ').map((word, at) => [word, `${at + 1}`] as const)),
  ...tens.map((word, at) => [word, `${(at + 2) * 10}`] as const),
]);

const readWord = (word: string, at: number): string => {
  if (at > 0 && roman.test(word)) return String(romanValue(word));
  return counted.get(word) ?? american(word);
};

/** The sign that names the next of something: X+ or X++. */
const namedPlus = /(?<=[A-Za-z]{3}\+?)\+(?=[\s:,+]|$)/g;

/** The words of a title as they compare: one spelling, numbers as digits. */
export const titleWords = (title: string): string[] =>
  (
    plain(title.replace(namedPlus, ' plus '))
      .replace(/&amp;|&/g, ' and ')
      .replace(/['’ʼ′]/g, '')
      .replace(/^\s*(the|an?)\s+/, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(readWord);

/** Main title, and what comes after a colon, a dash, the end of a sentence or in brackets at the end. */
export function titleParts(title: string): string[] {
  return title
    .replace(/\s+[([]([^()[\]]+)[)\]]\W*$/, ': $1')
    .split(/\s*[:;]\s+|\s+[-–—=/]+\s+|—|[.?!]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
