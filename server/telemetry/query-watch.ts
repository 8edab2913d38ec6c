import type { QueryWatch } from '../db/database.js';
import type { Logger } from '../logger.js';
import { shorten } from '../shorten.js';
import type { Metrics } from './metrics.js';
import { isTraced, traced } from './traced.js';

const kinds = new Set(['select', 'insert', 'update', 'delete', 'with']);
const longestText = 300;
const longestName = 80;

/**
 * Counts statements, and logs those that took `slowMs` milliseconds or more (0: none): their text, which holds
 * placeholders, and never a value.
 */
export function watchQueries(
  { queries }: Pick<Metrics, 'queries'>,
  logger: Logger,
  slowMs: number,
): QueryWatch {
  return async (sql, run) => {
    const begun = performance.now();
    try {
      return await (isTraced() ? asStep(sql, run) : run());
    } finally {
      const ms = performance.now() - begun;
      queries.observe({ kind: kindOf(sql) }, ms / 1000);
      if (slowMs > 0 && ms >= slowMs)
        logger.warn({ ms: Math.round(ms), sql: statementText(sql, longestText) }, 'slow query');
    }
  };
}

const asStep = <T>(sql: string, run: () => Promise<T>): Promise<T> =>
  traced(
    statementText(sql, longestName),
    { 'db.system.name': 'postgresql', 'db.query.text': statementText(sql, longestText) },
    run,
    'outside',
  );

/** A statement in one line of at most so many characters. */
const statementText = (sql: string, longest: number): string =>
  shorten(sql.replace(/\s+/g, ' ').trim(), longest);

function kindOf(sql: string): string {
  const word = /^\s*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? '';
  return kinds.has(word) ? word : 'other';
}
