import { Counter, Histogram, Registry } from 'prom-client';

const answering = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** What a process counts of its work; times are in seconds. One for each desk, so that several can share a process. */
export interface Metrics {
  readonly register: Registry;
  readonly requests: Histogram<'route' | 'status'>;
  readonly operations: Histogram<'operation' | 'outcome'>;
  readonly jobs: Histogram<'job' | 'outcome'>;
  readonly queries: Histogram<'kind'>;
  readonly replicaReads: Counter<'outcome'>;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  const seconds = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    buckets = answering,
  ) => new Histogram({ name, help, labelNames, buckets, registers: [register] });
  return {
    register,
    requests: seconds('lectern_request_seconds', 'Time to answer, by route and status', [
      'route',
      'status',
    ]),
    operations: seconds(
      'lectern_operation_seconds',
      'Time to answer an operation of the API; outcome is ok or the code of its first error',
      ['operation', 'outcome'],
    ),
    jobs: seconds(
      'lectern_job_seconds',
      'Time of a run of a job; outcome is ok or failed',
      ['job', 'outcome'],
      [0.05, 0.25, 1, 5, 15, 60, 180, 600],
    ),
    queries: seconds(
      'lectern_query_seconds',
      'Time of a statement, waiting for a connection included, by its first word',
      ['kind'],
      [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    ),
    replicaReads: new Counter({
      name: 'lectern_replica_reads_total',
      help: 'Reads for a replica of Postgres: answered by it, or by Postgres while it was behind or gone',
      labelNames: ['outcome'],
      registers: [register],
    }),
  };
}
