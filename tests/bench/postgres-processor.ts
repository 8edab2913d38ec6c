import { readFile } from 'node:fs/promises';
import type { Database } from '../../server/db/database.js';

const msATick = 10;

/** Milliseconds that the backends of a database have worked so far; null where the system does not tell. */
export async function processorOf(db: Database): Promise<number | null> {
  const backends = await db.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database()`,
  );
  try {
    const stats = await Promise.all(
      backends.map(({ pid }) => readFile(`/proc/${pid}/stat`, 'utf8')),
    );
    return stats.reduce((sum, stat) => sum + msATick * ticksIn(stat), 0);
  } catch {
    return null;
  }
}

/** Fields 14 and 15, of which the process's name, in brackets, is the second. */
function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
