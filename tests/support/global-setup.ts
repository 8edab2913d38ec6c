import { chmod, mkdtemp } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTransformersEmbedder,
  type Embedder,
  ensureModelFiles,
} from '../../embeddings/index.js';
import { systemClock } from '../../server/clock.js';
import { connect } from '../../server/db/database.js';
import { acquireEmbeddedPostgres } from '../../server/db/embedded-postgres.js';
import { migrateUp } from '../../server/db/migrate.js';
import { EmbeddingService } from '../../server/features/ingest/embedding-service.js';
import { PgEmbeddingStore } from '../../server/features/ingest/pg-embedding-store.js';
import { PgIngestStore } from '../../server/features/ingest/pg-ingest-store.js';
import { loadStarterPapers } from '../../server/features/ingest/starter-papers.js';
import { launchChromium } from './chromium.js';
import { serveModel } from './model-server.js';
import { type Shared, shared } from './shared.js';
import { copyDatabase } from './test-database.js';

// Tests lose nothing when the machine does.
const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB'];

/** One Postgres with one migrated template, one loaded model and one browser, for all tests. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-tests-'));
  await chmod(folder, 0o755);
  const [postgres, model, browser] = await Promise.all([
    acquireEmbeddedPostgres(folder, fast),
    startModel(),
    launchChromium(),
  ]);
  const db = await connect(postgres.url);
  await migrateUp(db);
  await db.close();
  const starterUrl = await makeStarterTemplate(postgres.url, model.embedder);
  const values: Shared = {
    folder,
    templateUrl: postgres.url,
    starterUrl,
    modelUrl: model.url,
    browserEndpoint: browser?.endpoint ?? null,
  };
  shared.publish(values);
  shared.onTeardown([() => browser?.close(), () => model.close(), () => postgres.release()]);
}

async function startModel() {
  const cacheDir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern');
  const modelDir = await ensureModelFiles({
    modelDir: process.env.MODEL_DIR || undefined,
    cacheDir,
  });
  return serveModel(createTransformersEmbedder({ modelDir, bulkThreads: 2 }));
}

/** A second template that holds the starter papers and their vectors, so that suites need not embed them again. */
async function makeStarterTemplate(templateUrl: string, embedder: Embedder): Promise<string> {
  const { url } = await copyDatabase(templateUrl, 'lectern_starter');
  const db = await connect(url);
  await loadStarterPapers(new PgIngestStore(db), systemClock);
  await new EmbeddingService(new PgEmbeddingStore(db), embedder).run();
  await db.close();
  return url;
}
