import { join } from 'node:path';
import { type Embedder, MODEL_DIMENSION, MODEL_ID } from '../../embeddings/index.js';
import { createApp } from '../../server/http/app.js';
import { tableOf } from '../support/marked-table.js';
import { askForAll } from '../support/plans/ask-for-all.js';
import { growingTables, keysWithoutIndex } from '../support/plans/desk-tables.js';
import { fillTables } from '../support/plans/full-tables.js';
import { explainStatements } from '../support/plans/statement-plans.js';
import { type WholeRead, watchWholeReads } from '../support/plans/whole-reads.js';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase, openBenchDesk, settle } from './bench-desk.js';

const papersAReader = 10;

/** Every text is the first axis: searches by meaning are asked, whatever they find. */
const oneDirection: Embedder = {
  modelId: MODEL_ID,
  dimension: MODEL_DIMENSION,
  ready: async () => {},
  embed: async (texts) => texts.map(() => new Float32Array(MODEL_DIMENSION).fill(1, 0, 1)),
  close: async () => {},
};

/**
 * Asks a desk whose tables are all full for everything it has, with Postgres telling the plan of each statement. What read
 * a growing table from end to end is in the table, by nature or to be mended.
 */
export async function plansBench(
  templateUrl: string,
  folder: string,
  papers: number,
  print: (line: string) => void,
): Promise<string> {
  const database = await copyDatabase(templateUrl, `bench_plans_${papers}`);
  await fillDatabase(database.url, papers);
  await fillTables(database.url, { papers, readers: Math.ceil(papers / papersAReader) });
  await explainStatements(database.url);
  const { desk } = await openBenchDesk(database.url, join(folder, 'plans'), {}, oneDirection);
  await settle(desk);
  const growing = await growingTables(desk.db);
  print(`${papers} papers, ${growing.size} growing tables`);
  const app = await createApp(desk);
  let asked = '';
  const watched = watchWholeReads(desk.db, new Set(growing.keys()), () => asked);
  const begin = (what: string) => {
    asked = what;
  };
  const failed = (what: string, errors: unknown) =>
    print(`failed: ${what} ${JSON.stringify(errors)}`);
  await askForAll(await app.listen({ host: '127.0.0.1', port: 0 }), desk, { begin, failed });
  const keys = await keysWithoutIndex(desk.db);
  await app.close();
  await desk.dispose();
  await database.drop();
  for (const { table, text, askedBy } of watched.reads().filter(({ reason }) => !reason))
    print(`${table}, asked by ${askedBy}: ${text}`);
  return report(growing, watched, keys);
}

function report(
  growing: ReadonlyMap<string, number>,
  watched: ReturnType<typeof watchWholeReads>,
  keys: readonly string[],
): string {
  const rows = [...growing.values()];
  const facts = [
    `${growing.size} growing tables of ${Math.min(...rows)} to ${Math.max(...rows)} rows; ` +
      `${watched.statements()} statements were looked at.`,
    `Foreign keys without an index: ${keys.join(', ') || 'none'}.`,
  ];
  const byTable = (a: WholeRead, b: WholeRead) =>
    a.table.localeCompare(b.table) || a.text.localeCompare(b.text);
  const columns = ['table read whole', 'rows read', 'statement', 'why'];
  const told = watched.reads().sort(byTable).map(cellsOf);
  // Statements that begin alike are told once.
  const cells = new Map(told.map((row) => [`${row[0]} ${row[2]}`, row]));
  return `${facts.join('\n\n')}\n\n${tableOf(columns, [...cells.values()])}`;
}

const cellsOf = ({ table, rows, text, reason }: WholeRead) => [
  ...[table, rows, firstWords(text)],
  reason ?? '**to be mended**',
];

const firstWords = (text: string): string =>
  `\`${text.slice(0, 70).replaceAll('|', '¦').replaceAll('`', '')}\``;
