import type { EventEmitter } from 'node:events';
import type { Client } from 'pg';
import pg from 'pg';
import type { Database } from '../../../server/db/database.js';

/** A part of a plan, as EXPLAIN (FORMAT JSON, ANALYZE) has it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface StatementPlan {
  readonly text: string;
  readonly plan: PlanNode;
}

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  // As a notice, it comes to who asked.
  'auto_explain.log_level': 'notice',
};

/** Has Postgres tell every connection that is made from now on how its statements were run. */
export async function explainStatements(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const name = new URL(databaseUrl).pathname.slice(1);
  for (const [setting, value] of Object.entries(settings))
    await client.query(`alter database ${name} set ${setting} = '${value}'`);
  await client.end();
}

/** Hands over the plan of each statement that the desk runs, those within functions and triggers too. */
export function watchPlans(db: Database, onPlan: (plan: StatementPlan) => void): void {
  const { master } = db.source.driver as unknown as { master: EventEmitter };
  const known = new WeakSet<Client>();
  master.on('acquire', (client: Client) => {
    if (known.has(client)) return;
    known.add(client);
    client.on('notice', ({ message = '' }) => {
      const plan = readPlan(message);
      if (plan) onPlan(plan);
    });
  });
}

function readPlan(message: string): StatementPlan | undefined {
  if (!/^duration: .*plan:/.test(message)) return undefined;
  const told = JSON.parse(message.slice(message.indexOf('{')));
  return { text: told['Query Text'], plan: told.Plan };
}

/** Each table that a plan read from end to end, and of how many rows. */
export function readWhole(plan: PlanNode): { table: string; rows: number }[] {
  const parts = (plan.Plans ?? []).flatMap(readWhole);
  const loops = plan['Actual Loops'] ?? 1;
  if (!plan['Node Type'].endsWith('Seq Scan') || loops === 0) return parts;
  const rows = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0);
  return [{ table: plan['Relation Name'] ?? '', rows: Math.round(rows * loops) }, ...parts];
}
