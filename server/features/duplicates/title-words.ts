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

const greek: Readonly<Record<string, string>> = {
  ...{
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    η: 'eta',
    θ: 'theta',
    κ: 'kappa',
  },
  ...{ λ: 'lambda', μ: 'mu', ν: 'nu', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau', φ: 'phi', χ: 'chi' },
  ...{ ψ: 'psi', ω: 'omega', '×': 'x' },
};

/** Lower case without accents, ligatures or the signs of TeX. */
export const plain = (text: string): string =>
  text
    .replace(/\\(?:['"`^~=.]|[uvHtcdbkr](?![a-zA-Z]))\s*\{?\\?([a-zA-Z])\}?/g, '$1')
    .replace(/\\(?:math|text|operator)[a-z]*/g, ' ')
    .replace(
      /\\(alpha|beta|gamma|delta|epsilon|eta|theta|kappa|lambda|mu|nu|pi|rho|sigma|tau|phi|chi|psi|omega)(?![a-z])/gi,
      ' $1 ',
    )
    .replace(/[{}$\\]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[α-ω×]/g, (letter) => greek[letter] ?? letter);

const asides =
  /[([](?:v\d+|version \d+|extended (?:version|abstract)|full (?:version|paper)|preprint|technical report|tech report|long version|working paper|arxiv version|invited(?: paper)?)[)\]]|[,:.–—-]*\s*(?:extended version|full version|technical report)\s*$/g;

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
    .replace(/^foe/, 'fe');

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

const counted: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  first: '1',
  second: '2',
  third: '3',
};

const readWord = (word: string, at: number): string => {
  if (at > 0 && roman.test(word)) return String(romanValue(word));
  return counted[word] ?? american(word);
};

/** The words of a title as they compare: one spelling, numbers as digits. */
export const titleWords = (title: string): string[] =>
  (
    plain(title)
      .replace(/&amp;|&/g, ' and ')
      .replace(asides, ' ')
      .replace(/['’ʼ′]/g, '')
      .replace(/^\s*(the|an?)\s+/, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(readWord);

/** Main title, and what comes after a colon, a dash or the end of a sentence. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s*[:;]\s+|\s+[-–—]+\s+|—|[.?!]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
