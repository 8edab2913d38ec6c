import { readFile, writeFile } from 'node:fs/promises';

/** A table in Markdown. */
export const tableOf = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Puts a table between its markers, which name the command, in a page. @throws when the page has lost them. */
export async function writeTable(
  page: string,
  name: string,
  table: string,
  command = 'npm run lighthouse -- --write',
): Promise<void> {
  const begin = `<!-- ${name}: written by ${command} -->`;
  const text = await readFile(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(`<!-- end of ${name} -->`)];
  if (from === -1 || to < from) throw new Error(`${page} has lost the markers of its table.`);
  const before = text.slice(0, from + begin.length);
  await writeFile(page, `${before}\n\n${table}\n\n${text.slice(to)}`);
}
