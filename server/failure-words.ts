import { shorten } from './shorten.js';

const longest = 200;
// Messages of Postgres that name parts of the schema only, never a value.
const namesSchema = /^(23|42)/;

/** What a failure says in one line, without any value that a reader or a file may have put into it. */
export function failureWords(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is no error was thrown.';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const line = error.message.split('\n')[0]!;
  const said = namesSchema.test(code) && code.length === 5 ? line : withoutValues(line);
  const kind = code !== '' && said.startsWith(code) ? '' : kindOf(error.name, code);
  return shorten([kind, said].filter(Boolean).join(': '), longest);
}

const kindOf = (name: string, code: string): string =>
  [name === 'Error' ? '' : name, code].filter(Boolean).join(' ');

/** What stands in quotes, addresses, paths and numbers are values. */
const withoutValues = (text: string): string =>
  text
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?|‘[^’]*’?/g, '“…”')
    .replace(/\S+@\S+|\w+:\/\/\S+|(?<!\w)\/[\w./-]+/g, '…')
    .replace(/[\w-]*\d[\w-]*/g, '#');
