import katex from 'katex';
import { LRUCache } from 'lru-cache';
import { readMarkup } from './math-markup.js';
import { wordsOf } from './math-words.js';

/** A desk's papers of some days hold the same formulas for all readers. */
const known = new LRUCache<string, string>({ max: 5_000 });

/** A formula as a line of Unicode: `\mathcal{O}(n \log n)` is 𝒪(n log n). Never throws. */
export function formulaText(tex: string): string {
  const found = known.get(tex);
  if (found !== undefined) return found;
  const text = tidy(markupOf(tex) ?? bare(tex));
  known.set(tex, text);
  return text;
}

/** Null for what KaTeX knows not, or does not trust. */
function markupOf(tex: string): string | null {
  try {
    const html = katex.renderToString(tex, {
      output: 'mathml',
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
    });
    // What is not trusted is written in the colour of errors.
    return html.includes('#cc0000') ? null : wordsOf(readMarkup(html));
  } catch {
    return null;
  }
}

/** TeX without what only TeX needs: no dollar, brace or backslash. */
const bare = (tex: string): string =>
  tex
    .replace(
      /\\(left|right|displaystyle|textstyle|limits|mathrm|text|operatorname)(?![a-zA-Z])/g,
      '',
    )
    .replace(/\\([a-zA-Z]+)/g, ' $1 ')
    .replace(/\\[,;:! ]|[~\\]/g, ' ')
    .replace(/[{}$]/g, '');

const tidy = (text: string): string =>
  text
    .replace(/\u2061\s*(?=[([{]|$)/g, '')
    .replace(/\u2061/g, ' ')
    .replace(/\^∘/g, '°')
    .replace(/[\u200b\u2062-\u2064]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
