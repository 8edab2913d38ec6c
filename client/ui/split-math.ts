export type MathPart = { kind: 'text' | 'inline' | 'display'; text: string };

const LONGEST_FORMULA = 2000;
const MOST_FORMULAS = 120;

// An opening $ touches what follows; a closing one touches what precedes and no digit follows, but
// of one command: '$5 and $10' stays text.
const FORMULA =
  /\$\$([^$]+?)\$\$|(?<![\\$])\$(?![\s$])(\\[a-z]+(?=\$\d)|(?:\\\$|[^$])*?[^\s\\$](?=\$(?![\d$])))\$/gi;

/** 'from $5 million to US$' reads as a price, though its dollars pair up. */
const readsAsPrice = (tex: string) => /^\d[\d.,]*\s*[a-z]{2,}/i.test(tex) && !/[\\^_]/.test(tex);

/** Cuts a title or abstract into prose and formulas; anything doubtful stays prose. */
export function splitMath(source: string): MathPart[] {
  const parts: MathPart[] = [];
  let end = 0;
  let formulas = 0;
  for (const match of source.matchAll(FORMULA)) {
    const tex = match[1] ?? match[2] ?? '';
    if (tex.length > LONGEST_FORMULA || readsAsPrice(tex) || formulas >= MOST_FORMULAS) continue;
    if (match.index > end) parts.push({ kind: 'text', text: source.slice(end, match.index) });
    parts.push({ kind: match[1] === undefined ? 'inline' : 'display', text: tex });
    end = match.index + match[0].length;
    formulas += 1;
  }
  if (end < source.length) parts.push({ kind: 'text', text: source.slice(end) });
  return parts;
}
