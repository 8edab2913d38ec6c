/** A piece of a title or abstract: prose, or the TeX of a formula. */
export type TextPart =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string; readonly display: boolean };

// An opening $ touches what follows; a closing one touches what precedes and no digit follows, but
// of one command: '$5 and $10' stays prose.
const formula =
  /\$\$([^$]+?)\$\$|(?<![\\$])\$(?![\s$])(\\[a-z]+(?=\$\d)|(?:\\\$|[^$])*?[^\s\\$](?=\$(?![\d$])))\$/gi;
/** 'from $5 million to US$' reads as a price, though its dollars pair up. */
const isPrice = (tex: string) => /^\d[\d.,]*\s*[a-z]{2,}/i.test(tex) && !/[\\^_]/.test(tex);
const longest = 2_000;
const most = 120;

/** Cuts a text as the client does; anything doubtful stays prose. */
export function splitFormulas(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const found = [...text.matchAll(formula)].filter(([, display, inline]) => {
    const tex = display ?? inline ?? '';
    return tex.length <= longest && !isPrice(tex);
  });
  for (const match of found.slice(0, most)) {
    const [whole, display, inline = ''] = match;
    if (match.index > end) parts.push({ kind: 'prose', text: text.slice(end, match.index) });
    parts.push({ kind: 'formula', text: display ?? inline, display: display !== undefined });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'prose', text: text.slice(end) });
  return parts;
}
