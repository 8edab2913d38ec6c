import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../server/free-port.js';
import { hasMilvus } from './milvus-files.js';
import { hasty, MilvusServer } from './milvus-server.js';
import { shared } from './shared.js';

/** `describe`, or `describe.skip` on a machine without Milvus; the summary of the run says so. */
export const describeWithMilvus = hasMilvus() ? describe : describe.skip;

/** A real Milvus of one suite, gone with it. */
export function ownMilvus(): { server: MilvusServer } {
  const own = {} as { server: MilvusServer };
  beforeAll(async () => {
    const folder = await mkdtemp(join(shared.values().folder, 'milvus-'));
    own.server = new MilvusServer(folder, await freePort(), hasty);
    await own.server.start();
  }, 120_000);
  afterAll(async () => {
    await own.server.stop('SIGKILL');
    await rm(own.server.folder, { recursive: true, force: true });
  });
  return own;
}
