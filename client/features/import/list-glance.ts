/** What a text seems to be, before the desk reads it. */
export interface ListGlance {
  readonly form: string;
  /** About how many papers it names. */
  readonly count: number;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const ids = /(?<![\d.])\d{4}\.\d{4,5}(?!\d)|\b[a-z-]+\/\d{7}\b|\b10\.\d{4,9}\/[^\s"<>{}|\\^`]+/g;

/** A look at how a list begins and what repeats in it; the desk has the last word. */
export function glanceAt(text: string): ListGlance {
  if (/^TY {1,2}-/m.test(text)) return { form: 'RIS', count: countOf(text, /^TY {1,2}-/gm) };
  const entries = countOf(text, /^[ \t]*@(?!comment|string|preamble)\s*[a-z]+\s*[{(]/gim);
  if (entries > 0) return { form: 'BibTeX', count: entries };
  if (/^\s*[[{]/.test(text)) return { form: 'CSL-JSON', count: countOf(text, /"title"\s*:/g) };
  return { form: 'a text with ids', count: new Set(text.match(ids)).size };
}
