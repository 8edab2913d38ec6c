import { describeWithPgBouncer, type PgBouncer, startPgBouncer } from '../support/pgbouncer.js';
import { replicaSuite } from '../support/replica-suite.js';

describeWithPgBouncer('replicas with a pooler before Postgres', () => {
  let pgBouncer: PgBouncer;
  beforeAll(async () => {
    pgBouncer = await startPgBouncer();
  });
  afterAll(() => pgBouncer.stop());
  replicaSuite((databaseUrl) => ({
    DATABASE_URL: pgBouncer.pooled(databaseUrl),
    DATABASE_SESSION_URL: databaseUrl,
  }));
});
