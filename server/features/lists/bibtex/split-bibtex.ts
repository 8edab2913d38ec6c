/** An entry of a BibTeX file as it stands there. */
export interface BibtexPiece {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly key: string;
}

export interface BibtexPieces {
  readonly entries: readonly BibtexPiece[];
  /** All `@string` of the file, which entries may name before or after. */
  readonly strings: string;
}

const start = /@[ \t]*([a-z]+)\s*([{(])\s*([^\s,={}()"]*)/gi;
const nextEntry = /\n[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/gi;

/**
 * Cuts a file into its entries. One whose braces do not close ends where another begins at the start of a line, so that it
 * takes no other with it; what stands between entries is a remark.
 */
export function splitBibtex(text: string): BibtexPieces {
  const entries: BibtexPiece[] = [];
  const strings: string[] = [];
  let line = 1;
  let counted = 0;
  start.lastIndex = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [, type = '', opening, key = ''] = found;
    const end = endOf(text, found.index, opening === '(');
    for (; counted < found.index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    const piece = text.slice(found.index, end);
    const kind = type.toLowerCase();
    if (kind === 'string') strings.push(piece);
    else if (kind !== 'comment' && kind !== 'preamble') entries.push({ line, text: piece, key });
    // What is in a comment may be entries all the same, as BibTeX has it.
    start.lastIndex = kind === 'comment' ? found.index + 1 : end;
  }
  return { entries, strings: strings.join('\n') };
}

function endOf(text: string, from: number, round: boolean): number {
  nextEntry.lastIndex = from + 1;
  const next = nextEntry.exec(text)?.index ?? text.length;
  return round ? next : (closingBrace(text, from, next) ?? next);
}

/** Right after the brace that closes the first one; a backslash hides a brace, as the reader of entries has it. */
function closingBrace(text: string, from: number, end: number): number | null {
  let open = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 123) open += 1;
    else if (code === 125) {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return null;
}
