import { splitFormulas } from '../../../formulas/split-formulas.js';

// Signs that no reader of TeX changes, and hardly any text has.
const [open, close] = ['⸨', '⸩'];

/** An entry with its formulas taken out, since what reads TeX into letters would read them too, and how to put them back. */
export function keepFormulas(entry: string): { text: string; putBack(text: string): string } {
  const formulas: string[] = [];
  if (!entry.includes('$') || entry.includes(open)) return { text: entry, putBack: (text) => text };
  const text = splitFormulas(entry)
    .map((part) => {
      if (part.kind === 'prose') return part.text;
      const sign = part.display ? '$$' : '$';
      const formula = `${sign}${part.text}${sign}`;
      if (!isWithinField(part.text)) return formula;
      formulas.push(formula);
      return `${open}${formulas.length - 1}${close}`;
    })
    .join('');
  const marks = new RegExp(`${open}(\\d+)${close}`, 'g');
  return { text, putBack: (read) => read.replace(marks, (mark, at) => formulas[at] ?? mark) };
}

/** Two dollars of different fields pair up across the braces of these. */
function isWithinField(tex: string): boolean {
  let depth = 0;
  for (const brace of tex.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
