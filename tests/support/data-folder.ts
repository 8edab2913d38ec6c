import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireEmbeddedPostgres } from '../../server/db/embedded-postgres.js';
import { shared } from './shared.js';

/** A data folder of one suite, and the embedded Postgres that runs on it. */
export class DataFolder {
  private constructor(readonly path: string) {}

  static async make(): Promise<DataFolder> {
    const path = await mkdtemp(join(shared.values().folder, 'data-'));
    // As root, Postgres runs as another user, who has to get there.
    await chmod(path, 0o755);
    return new DataFolder(path);
  }

  get env(): { LECTERN_DATA_DIR: string } {
    return { LECTERN_DATA_DIR: this.path };
  }

  /** Process id of Postgres as it noted it down itself; null when it ended in order or never ran. */
  postmaster(): number | null {
    const file = join(this.path, 'postgres/cluster/postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
  }

  async remove(): Promise<void> {
    // A Postgres that a failed test left behind is ended by whoever takes and releases it.
    if (this.postmaster() !== null) await (await acquireEmbeddedPostgres(this.path)).release();
    await rm(this.path, { recursive: true, force: true });
  }
}
