import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../server/project-root.js';
import { writeTable } from '../support/marked-table.js';

export const print = (line: string) => process.stdout.write(`${line}\n`);
const parsed = parseArgs({
  allowPositionals: true,
  options: {
    readers: { type: 'string' },
    papers: { type: 'string' },
    map: { type: 'string' },
    export: { type: 'string' },
    import: { type: 'string' },
    typing: { type: 'string' },
    graphql: { type: 'boolean' },
    lists: { type: 'boolean' },
    plans: { type: 'boolean' },
    start: { type: 'boolean' },
    milvus: { type: 'boolean' },
    million: { type: 'boolean' },
    neighbours: { type: 'boolean' },
    embedding: { type: 'boolean' },
    growth: { type: 'boolean' },
    capacity: { type: 'boolean' },
    prices: { type: 'string' },
    mail: { type: 'boolean' },
    'mail-kills': { type: 'boolean' },
    kills: { type: 'string' },
    write: { type: 'boolean' },
  },
});

/** What the command line asks for. */
export const { values } = parsed;
/** Numbers of papers. */
export const sizes = parsed.positionals.map(Number).filter(Boolean);
export const machine = `${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}.`;

/** Prints a table, and puts it where its command stands in a page when that was asked for. */
export async function report(
  name: string,
  table: string,
  pageName: string,
  command = `npm run bench -- --${name} --write`,
): Promise<void> {
  print(table);
  const page = join(projectRoot, `docs/${pageName}.md`);
  if (values.write) await writeTable(page, name, table, command);
}
