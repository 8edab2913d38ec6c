import { Gauge } from 'prom-client';
import type { DeskContext } from '../context.js';
import { type DeskFigures, type Figures, readDeskFigures } from './desk-figures.js';

/** Milliseconds; monitors give up after ten seconds. */
const patience = 4_000;

const gauges: Readonly<
  Record<keyof DeskFigures, readonly [name: string, help: string, label?: string]>
> = {
  parts: ['lectern_part_up', 'Whether a part that the desk needs serves', 'part'],
  queueWaiting: ['lectern_queue_waiting', 'Runs that are due and not begun', 'job'],
  queueOldest: ['lectern_queue_oldest_seconds', 'How long the oldest of those has waited', 'job'],
  jobFailures: [
    'lectern_job_failures',
    'Runs that failed in the past day, as the queue has them',
    'job',
  ],
  mailsWaiting: ['lectern_mails_waiting', 'Mails that were written and not handed over'],
  sourcesFailing: ['lectern_sources_failing', 'Sources whose last run broke off'],
  papers: ['lectern_papers', 'Papers on the desk'],
  embeddingWaiting: ['lectern_embedding_waiting', 'Papers without the vector of their text'],
  modelChangeWaiting: [
    'lectern_model_change_waiting',
    'Papers without a vector of the model that the desk changes to; 0 while it changes to none',
  ],
  indexBehind: ['lectern_index_behind', 'Papers whose latest change is not in the index', 'index'],
  diskFree: ['lectern_disk_free_bytes', 'Room on the disk of the data folder'],
};

/** Adds what stands at the moment of asking; returns what brings it up to date. A desk has this once. */
export function deskGauges(desk: DeskContext): () => Promise<void> {
  const { register } = desk.metrics;
  const made = Object.entries(gauges).map(([key, [name, help, label]]) => {
    const labelNames = label ? [label] : [];
    const gauge = new Gauge<string>({ name, help, labelNames, registers: [register] });
    return { gauge, label, key: key as keyof DeskFigures };
  });
  const up = new Gauge({
    name: 'lectern_database_up',
    help: 'Whether Postgres answered in time; while it does not, the figures out of it are left out',
    registers: [register],
  });
  ownGauges(desk);
  return async () => {
    const figures = await withinPatience(readDeskFigures(desk));
    up.set(figures ? 1 : 0);
    for (const { gauge, label, key } of made) {
      gauge.reset();
      if (figures) setAll(gauge, label, figures[key]);
      // One without a label goes back to 0, which would be a figure.
      else if (!label) gauge.remove();
    }
  };
}

/** What the process knows by itself. */
function ownGauges({ db, services, metrics: { register } }: DeskContext): void {
  new Gauge({
    name: 'lectern_vectors',
    help: 'Vectors that can be found',
    registers: [register],
    collect() {
      this.set(services.vectorCount());
    },
  });
  new Gauge({
    name: 'lectern_pool_connections',
    help: 'Connections to Postgres that are idle or busy, and statements that are waiting for one',
    labelNames: ['state'],
    registers: [register],
    collect() {
      for (const [state, count] of Object.entries(db.pool())) this.set({ state }, count);
    },
  });
}

function setAll(gauge: Gauge<string>, label: string | undefined, value: number | Figures): void {
  if (typeof value === 'number') gauge.set(value);
  else for (const [of, figure] of Object.entries(value)) gauge.set({ [label!]: of }, figure);
}

async function withinPatience<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  const done = work.catch(() => null);
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
