import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { readConfig } from '../../../server/config.js';
import { ConfigError } from '../../../server/errors.js';

/** The faults of an environment by the variable's name. */
function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.faults.every((fault) => /^[A-Z_]+: \S/.test(fault))).toBe(true);
    return error.faults.map((fault) => fault.split(':')[0]!);
  }
}

const wrong: Record<string, string[]> = {
  PORT: ['many', '-1', '65536', '80.5', '0x', 'NaN', 'Infinity'],
  PUBLIC_URL: ['desk.example', 'ftp://desk.example'],
  TRUSTED_PROXIES: ['proxy.example', '10.0.0.0/33', 'loopback,', '10.0.0.1 10.0.0.2'],
  DATABASE_URL: ['mysql://localhost/x', 'localhost:5432'],
  DATABASE_SESSION_URL: ['mysql://localhost/x'],
  DATABASE_READ_URL: ['localhost:5433'],
  DATABASE_POOL_SIZE: ['7', '201', 'all'],
  KEEP_HISTORY_DAYS: ['30', 'ever'],
  SMTP_URL: ['http://mail.example', 'mail.example:25'],
  MAIL_FROM: ['nobody', 'a@b@c.example'],
  MAIL_BOUNCES: ['nobody', 'undeliverables1@desk.example'],
  WORKS_FROM: ['arxiv', 'crossref;openalex'],
  EMBEDDING_MODEL: ['all-minilm', '/nowhere/model', '/'],
  VECTOR_INDEX: ['faiss', 'HNSW'],
  VECTOR_PRECISION: ['float16', 'exact'],
  DKIM_SELECTOR: ['a b', 'x;', '.lectern'],
  SESSION_SECRET: ['short'],
  LOG_LEVEL: ['loud'],
  STARTER_PAPERS: ['yes'],
  EMBED_THREADS: ['0', '65', 'all'],
  DKIM_KEY_FILE: ['/nowhere/dkim.pem', '/dev/null', '/'],
};
const wrongNames = fc.subarray(Object.keys(wrong));

test('an empty environment is a desk on this machine', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:4000',
    databaseUrl: undefined,
    dataDir: resolve('data'),
    smtpUrl: undefined,
    logLevel: 'info',
    starterPapers: true,
  });
});

test('every fault is listed at once, and nothing else', () => {
  fc.assert(
    fc.property(wrongNames, fc.nat(), (names, pick) => {
      const env = Object.fromEntries(
        names.map((name) => [name, wrong[name]![pick % wrong[name]!.length]]),
      );
      expect(faultsOf(env)).toEqual(names);
    }),
  );
});

test('addresses for sessions and for reads go with the other one', () => {
  const direct = { DATABASE_SESSION_URL: 'postgres://db.example/x' };
  expect(faultsOf(direct)).toEqual(['DATABASE_SESSION_URL']);
  const pooled = { ...direct, DATABASE_URL: 'postgres://pooler.example/x' };
  expect(readConfig(pooled)).toMatchObject({
    databaseUrl: pooled.DATABASE_URL,
    databaseSessionUrl: direct.DATABASE_SESSION_URL,
    databasePoolSize: 12,
  });
  const replica = { DATABASE_READ_URL: 'postgres://replica.example/x' };
  expect(faultsOf(replica)).toEqual(['DATABASE_READ_URL']);
  expect(readConfig({ ...pooled, ...replica }).databaseReadUrl).toBe(replica.DATABASE_READ_URL);
});

test('proxies are told by address, by network or by kind of network', () => {
  for (const TRUSTED_PROXIES of ['10.0.0.7', '10.0.0.0/8, fd00::/8', 'loopback, uniquelocal'])
    expect(readConfig({ TRUSTED_PROXIES }).trustedProxies).toBe(TRUSTED_PROXIES);
});

test.each(Object.entries(wrong))('%s refuses what it can not be', (name, values) => {
  for (const value of values) expect([value, faultsOf({ [name]: value })]).toEqual([value, [name]]);
});

test('an empty variable is an unset one', () => {
  const empty = Object.fromEntries(
    [...Object.keys(wrong), 'HOST', 'MODEL_DIR'].map((n) => [n, '']),
  );
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('variables of others are not looked at', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^OTHER_[A-Z]+$/), fc.string()), (env) => {
      expect(readConfig(env)).toEqual(readConfig({}));
    }),
  );
});

test('addresses end without a slash, so that paths can follow; folders are absolute', () => {
  expect(readConfig({ PUBLIC_URL: 'https://desk.example/papers//' }).publicUrl).toBe(
    'https://desk.example/papers',
  );
  expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  expect(readConfig({ LECTERN_DATA_DIR: './elsewhere' }).dataDir).toBe(resolve('elsewhere'));
});

test('a model is one of those that are fetched, or a folder that holds one', async () => {
  expect(readConfig({}).embeddingModel).toBe('all-MiniLM-L6-v2');
  const name = 'bge-small-en-v1.5';
  expect(readConfig({ EMBEDDING_MODEL: name }).embeddingModel).toBe(name);
  const folder = await mkdtemp(join(tmpdir(), 'lectern-config-'));
  const given = { EMBEDDING_MODEL: relative('.', folder) };
  try {
    await mkdir(join(folder, 'onnx'));
    for (const file of ['config.json', 'tokenizer.json', 'onnx/model_quantized.onnx'])
      await writeFile(join(folder, file), '');
    const lacks = `${folder} lacks tokenizer_config.json`;
    expect(() => readConfig(given)).toThrow(
      expect.objectContaining({ faults: [expect.stringMatching(new RegExp(`${lacks}$`))] }),
    );
    await writeFile(join(folder, 'tokenizer_config.json'), '');
    expect(readConfig(given).embeddingModel).toBe(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('works are asked for from nobody, or from those who are named, once each', () => {
  expect(readConfig({}).worksFrom).toEqual([]);
  expect(readConfig({ WORKS_FROM: 'openalex , crossref,openalex' }).worksFrom).toEqual([
    'crossref',
    'openalex',
  ]);
});
