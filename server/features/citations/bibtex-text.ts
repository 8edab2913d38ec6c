import { readableText } from '../../formulas/readable-text.js';
import { splitFormulas } from '../../formulas/split-formulas.js';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * A title or name as LaTeX reads it, in UTF-8. Math stays as it is when its braces match. Accents and marks-up that a
 * source wrote in TeX become the letters that they mean; braces group and are no letters, so they go.
 */
export const bibtexText = (text: string): string =>
  splitFormulas(text)
    .map((part) => {
      if (part.kind === 'prose') return escapeProse(readableText(part.text));
      const sign = part.display ? '$$' : '$';
      return isBalanced(part.text)
        ? `$${escapeComments(part.text)}$`
        : escapeProse(sign + part.text + sign);
    })
    .join('');

const escapeProse = (text: string): string =>
  text.replace(/[{}]/g, '').replace(/[#$%&_~^\\<>|]/g, (sign) => escapes[sign] ?? `\\${sign}`);

/** What follows a bare percent sign would be lost, in a formula too. */
const escapeComments = (tex: string): string => tex.replace(/(?<!\\)((?:\\\\)*)%/g, '$1\\%');

/** BibTeX counts braces, also those that TeX would not. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Taken by TeX as it stands, but BibTeX counts the braces. */
export const bibtexAddress = (address: string | null | undefined): string | undefined =>
  address?.replace(/[{}]/g, encodeURIComponent);
