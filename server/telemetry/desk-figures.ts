import { statfs } from 'node:fs/promises';
import type { DeskContext } from '../context.js';
import { hasQueue } from '../db/has-queue.js';

/** One value of a gauge, by the label it stands under; '' where the gauge has none. */
export type Figures = Readonly<Record<string, number>>;

/** What a monitor asks of the desk beside what processes count: by gauge. */
export interface DeskFigures {
  readonly parts: Figures;
  readonly queueWaiting: Figures;
  readonly queueOldest: Figures;
  readonly jobFailures: Figures;
  readonly mailsWaiting: number;
  readonly sourcesFailing: number;
  readonly papers: number;
  readonly embeddingWaiting: number;
  readonly modelChangeWaiting: number;
  readonly indexBehind: Figures;
  readonly diskFree: number;
}

const counts = `select (select count(*)::int from papers) as papers,
  (select count(*)::int from deliveries where status in ('PENDING', 'DEFERRED')) as "mailsWaiting",
  (select count(*)::int from sources where failures > 0 and not paused) as "sourcesFailing"`;

const queues = `select name, count(*) filter (where state in ('created', 'retry') and start_after <= now())::int as waiting,
    coalesce(extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry') and start_after <= now())), 0)::float8
      as oldest,
    count(*) filter (where state = 'failed' and completed_on > now() - interval '1 day')::int as failed
  from pgboss.job where name not like '\\_\\_pgboss\\_\\_%' group by name`;

interface QueueRow {
  readonly name: string;
  readonly waiting: number;
  readonly oldest: number;
  readonly failed: number;
}

type Parts = Pick<DeskContext, 'db' | 'services' | 'config'>;

/** @throws when Postgres does not answer. */
export async function readDeskFigures({ db, services, config }: Parts): Promise<DeskFigures> {
  const [missing, rows, indexes, embeddingWaiting, change, disk] = await Promise.all([
    services.desk.missing(),
    hasQueue(db).then((has) => (has ? db.query<QueueRow>(queues) : [])),
    services.indexes.states(),
    services.embedding.countPending(),
    services.models.change(),
    statfs(config.dataDir),
  ]);
  const [row] =
    await db.query<Pick<DeskFigures, 'papers' | 'mailsWaiting' | 'sourcesFailing'>>(counts);
  const ofQueues = (value: (queue: QueueRow) => number): Figures =>
    Object.fromEntries(rows.map((queue) => [queue.name, value(queue)]));
  return {
    ...row!,
    parts: Object.fromEntries(
      ['database', 'model', 'index', 'words'].map((name) => [name, name in missing ? 0 : 1]),
    ),
    queueWaiting: ofQueues(({ waiting }) => waiting),
    queueOldest: ofQueues(({ oldest }) => oldest),
    jobFailures: ofQueues(({ failed }) => failed),
    embeddingWaiting,
    modelChangeWaiting: change ? change.total - change.done : 0,
    indexBehind: Object.fromEntries(indexes.map(({ name, behind }) => [name, behind])),
    diskFree: disk.bavail * disk.bsize,
  };
}
