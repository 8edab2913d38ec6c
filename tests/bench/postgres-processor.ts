import { readFile } from 'node:fs/promises';
import type { Database } from '../../server/db/database.js';

const msATick = 10;

/**
 * Milliseconds that a Postgres has worked so far, with those of its processes that have ended, which the one that began
 * them keeps count of; null where the system does not tell.
 */
export async function processorOf(db: Database): Promise<number | null> {
  const rows = await db.query<{ pid: number }>(`select pid from pg_stat_activity`);
  try {
    const running = await Promise.all(rows.map(({ pid }) => fieldsOf(pid)));
    const parent = await fieldsOf(running[0]!.parent);
    return msATick * running.reduce((sum, { own }) => sum + own, parent.ofEnded);
  } catch {
    return null;
  }
}

/** Ticks of a process, of its children that ended, and who began it: fields 14 to 17 and 4; the second has brackets. */
async function fieldsOf(pid: number): Promise<{ parent: number; own: number; ofEnded: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [own, ofEnded] = [fields[11]! + fields[12]!, fields[13]! + fields[14]!];
  return { parent: fields[1]!, own, ofEnded };
}
