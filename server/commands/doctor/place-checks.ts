import { access, constants, readdir, stat, statfs } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ensureModelFiles, findModel } from '../../../embeddings/index.js';
import type { Config } from '../../config.js';
import { isRunning } from '../../data-folder.js';
import { milvusProblem } from '../../features/search/desk-indexes.js';
import { type Check, fine, warn, wrong } from './finding.js';

type Given = { readonly config: Config; readonly now: Date };

/** What is looked at without Postgres. */
export const placeChecks: Readonly<Record<string, Check<Given>>> = {
  'data folder': async ({ config: { dataDir } }) => {
    const writable = await access(dataDir, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!writable)
      return wrong(
        'data folder',
        `${dataDir} can't be written; make it writable, or set LECTERN_DATA_DIR`,
      );
    const { bavail, bsize } = await statfs(dataDir);
    const gigabytes = (bavail * bsize) / 2 ** 30;
    const text = `${dataDir}, ${gigabytes.toFixed(1)} GiB free`;
    return gigabytes >= 1 ? fine('data folder', text) : wrong('data folder', `${text}; make room`);
  },
  model: async ({ config }) => {
    const { embeddingModel, modelDir, modelCacheDir: cacheDir, modelHub: hubUrl } = config;
    try {
      const model = await findModel(embeddingModel);
      const folder = await ensureModelFiles({ model, modelDir, cacheDir, hubUrl });
      return fine('model', `${model.id} is complete in ${folder}`);
    } catch (error) {
      return wrong('model', (error as Error).message);
    }
  },
  'vector index': async ({ config: { milvus } }) => {
    if (!milvus) return [];
    const problem = await milvusProblem(milvus);
    if (problem === null) return fine('vector index', `Milvus answers at ${milvus.address}`);
    return wrong(
      'vector index',
      `${problem}. Start it, or correct MILVUS_ADDRESS and MILVUS_TOKEN; a running desk goes on by itself once it answers`,
    );
  },
  indexes: async ({ config: { dataDir, milvus }, now }) => {
    const saved = await Promise.all(
      (milvus ? [/^words$/] : [/^vectors\b/, /^words$/]).map((name) =>
        newestIn(join(dataDir, 'index'), name),
      ),
    );
    if (saved.includes(null))
      return fine('indexes', 'not saved yet; the desk builds them from the database as it runs');
    const oldest = Math.min(...saved.map((at) => Number(at)));
    return fine('indexes', `saved ${agoOf(now.getTime() - oldest)} ago, and follow the database`);
  },
  desk: async ({ config: { dataDir } }) =>
    isRunning(dataDir)
      ? fine('desk', 'runs on this data folder')
      : fine('desk', 'does not run on this data folder; start it with npm start'),
  address: async ({ config: { publicUrl, smtpUrl } }) => {
    const { protocol, hostname } = new URL(publicUrl);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    if (isLocal && smtpUrl)
      return warn(
        'address',
        `links in mails lead to ${publicUrl}, where no other machine finds the desk; set PUBLIC_URL`,
      );
    if (!isLocal && protocol === 'http:')
      return warn(
        'address',
        `${publicUrl} is not encrypted: passwords can be read on their way; put a proxy with TLS before it`,
      );
    return fine('address', publicUrl);
  },
};

/** Milliseconds since 1970 of the latest change in the parts of a folder named so; null when there is nothing. */
async function newestIn(folder: string, part: RegExp): Promise<number | null> {
  const all = await readdir(folder, { recursive: true }).catch(() => []);
  const names = all.filter((name) => {
    const [top = '', ...below] = name.split(sep);
    return part.test(top) && below.length > 0;
  });
  const times = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return times.length === 0 ? null : times.reduce((most, time) => Math.max(most, time), 0);
}

function agoOf(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 120) return `${minutes} minutes`;
  return minutes < 2_880
    ? `${Math.round(minutes / 60)} hours`
    : `${Math.round(minutes / 1440)} days`;
}
