export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads one entry the way BibTeX does: a value ends at its closing brace, and a backslash does not hide a brace. */
export function readBibtex(text: string): BibtexEntry {
  const head = /^@(\w+)\{([a-z0-9]+),\n/.exec(text);
  if (!head) throw new Error(`no entry: ${text}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (text.slice(at) !== '}\n') {
    const start = /^ {2}(\w+) = \{/.exec(text.slice(at));
    if (!start) throw new Error(`no field at ${at}: ${text}`);
    const from = at + start[0].length;
    const end = closingBrace(text, from);
    fields.set(start[1]!, text.slice(from, end));
    at = end + (text[end + 1] === ',' ? 3 : 2);
  }
  return { type: head[1]!, key: head[2]!, fields };
}

/** A list of names, divided at every `and` outside braces. */
export function splitNames(list: string): string[] {
  const names = [''];
  let depth = 0;
  for (const part of list.split(/( and )/i)) {
    if (depth === 0 && / and /i.test(part)) names.push('');
    else names[names.length - 1] += part;
    depth += count(part, '{') - count(part, '}');
  }
  return names;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a value without an end: ${text}`);
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;
