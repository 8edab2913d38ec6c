/** A value within a JSON text. */
export interface JsonItem {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * The objects of a JSON array, or an object by itself, each as text: one that is broken leaves the others whole, and each
 * can be named by its line. A list within an object, as Zotero and Pandoc wrap them, is taken for the list.
 */
export function* jsonItems(text: string): Generator<JsonItem> {
  const list = /^[\uFEFF\s]*\{\s*"(?:items|references|data)"\s*:\s*\[/.exec(text);
  let line = 1;
  let depth = 0;
  let start = -1;
  let startLine = 1;
  for (let at = list ? list[0].length : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) line += 1;
    else if (code === 34) {
      const end = endOfString(text, at);
      // Not by hand: a string may hold line breaks where it is broken.
      for (; at < end; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    } else if (code === 123) {
      if (depth === 0) [start, startLine] = [at, line];
      depth += 1;
    } else if (code === 125 && depth > 0) {
      depth -= 1;
      if (depth === 0) yield { line: startLine, text: text.slice(start, at + 1) };
    }
  }
  if (depth > 0) yield { line: startLine, text: text.slice(start) };
}

/** The place of the sign that closes the string which begins at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
  }
  return text.length - 1;
}
