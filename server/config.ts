import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Precision } from '../embeddings/index.js';
import { domainOf, normaliseEmail } from './email-address.js';
import { embeddingModel } from './embedding-model-setting.js';
import { ConfigError } from './errors.js';
import { longestMailbox } from './features/digests/bounce-address.js';
import { listsProxies, proxiesFault } from './http/trusted-proxies.js';
import { readDkimKey } from './mail/dkim-key.js';

const optionalUrl = (schemes: string[]) =>
  z
    .string()
    .optional()
    .refine(
      (value) =>
        !value || (URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1))),
      `must be an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    );
const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number(`must be a whole number from ${min} to ${max}`)
    .int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);
const workProviders = ['crossref', 'openalex'] as const;
const bouncesFault = `must be a mail address with at most ${longestMailbox} characters before the @`;
const precisions = ['float32', 'int16', 'int8'] as const satisfies Precision[];
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: optionalUrl(['http', 'https']),
  TRUSTED_PROXIES: z.string().refine(listsProxies, proxiesFault).default('loopback'),
  DATABASE_URL: optionalUrl(['postgres', 'postgresql']),
  DATABASE_SESSION_URL: optionalUrl(['postgres', 'postgresql']),
  DATABASE_READ_URL: optionalUrl(['postgres', 'postgresql']),
  // Up to five are held for locks.
  DATABASE_POOL_SIZE: wholeNumber(8, 200).default(12),
  KEEP_HISTORY_DAYS: wholeNumber(31, 36_500).optional(),
  LECTERN_DATA_DIR: z.string().default('./data'),
  SMTP_URL: optionalUrl(['smtp', 'smtps']),
  MAIL_FROM: z.email('must be a mail address').default('lectern@localhost.localdomain'),
  MAIL_BOUNCES: z
    .email(bouncesFault)
    .refine((address) => address.indexOf('@') <= longestMailbox, bouncesFault)
    .transform(normaliseEmail)
    .optional(),
  ZOTERO_URL: optionalUrl(['http', 'https']),
  ORCID_URL: optionalUrl(['http', 'https']),
  LOOK_UP_IDS: z.enum(['on', 'off'], 'must be on or off').default('off'),
  ARXIV_URL: optionalUrl(['http', 'https']),
  CROSSREF_URL: optionalUrl(['http', 'https']),
  WORKS_FROM: z
    .string()
    .regex(
      /^ *(crossref|openalex)( *, *(crossref|openalex))* *$/,
      'must be crossref, openalex, or both with a comma between',
    )
    .optional(),
  OPENALEX_URL: optionalUrl(['http', 'https']),
  OPENALEX_KEY: z.string().optional(),
  EMBEDDING_MODEL: embeddingModel,
  MODEL_DIR: z.string().optional(),
  MODEL_HUB: optionalUrl(['http', 'https']),
  VECTOR_INDEX: z.enum(['hnsw', 'milvus'], 'must be hnsw or milvus').default('hnsw'),
  VECTOR_PRECISION: z.enum(precisions, `must be one of ${precisions.join(', ')}`).default('int16'),
  MILVUS_ADDRESS: z
    .string()
    .regex(/^(https?:\/\/)?[^\s/:]+:\d+$/, 'must be host:port, such as 127.0.0.1:19530')
    .optional(),
  MILVUS_TOKEN: z.string().optional(),
  MILVUS_DATABASE: z.string().optional(),
  MILVUS_PREFIX: z
    .string()
    .regex(/^[a-z_]\w{0,63}$/i, 'must be up to 64 letters, digits and _, and begin with a letter')
    .default('lectern'),
  MILVUS_SHARDS: wholeNumber(1, 16).default(1),
  MILVUS_PARTITIONS: wholeNumber(0, 1_024).default(0),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'must be letters, digits and dashes, such as lectern')
    .default('lectern'),
  SESSION_SECRET: z.string().min(16, 'must be at least 16 characters').optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  SLOW_QUERY_MS: wholeNumber(0, 3_600_000).default(500),
  OTEL_EXPORTER_OTLP_ENDPOINT: optionalUrl(['http', 'https']),
  OTEL_SERVICE_NAME: z.string().default('lectern'),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  COUNT_CLICKS: z.enum(['on', 'off'], 'must be on or off').default('off'),
  STARTER_PAPERS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  EMBED_THREADS: wholeNumber(1, 64).optional(),
  XDG_CACHE_HOME: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
});

/** How mails are signed (RFC 6376). */
export interface DkimConfig {
  readonly domain: string;
  readonly selector: string;
  readonly keyFile: string | undefined;
  /** In PEM; unset: mails are not signed. */
  readonly key: string | undefined;
}

/** A Milvus server that keeps the vectors. */
export interface MilvusConfig {
  readonly address: string;
  /** What a managed one gives out, or `user:password`. */
  readonly token: string | undefined;
  readonly database: string | undefined;
  /** What the names of all collections begin with. */
  readonly prefix: string;
  readonly shards: number;
  /** 0: none. */
  readonly partitions: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** Proxies that are believed whom they ask for. */
  readonly trustedProxies: string;
  /** Unset: the embedded Postgres in the data folder is used. */
  readonly databaseUrl: string | undefined;
  /** Leads to the same Postgres with no pooler between; unset: none is between at `databaseUrl` either. */
  readonly databaseSessionUrl: string | undefined;
  /** Leads to a replica of that Postgres, which takes reads off it; unset: there is none. */
  readonly databaseReadUrl: string | undefined;
  /** Connections that a process opens at most for its statements. */
  readonly databasePoolSize: number;
  readonly dataDir: string;
  /** How long impressions, mails that were not sent and counts at sources are kept; unset: for good. */
  readonly keepHistoryDays: number | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Where reports of bounces and complaints go; unset: where From leads. */
  readonly mailBounces: string | undefined;
  readonly dkim: DkimConfig;
  /** Where readers' libraries at Zotero are. */
  readonly zoteroUrl: string;
  /** Where public records of ORCID are. */
  readonly orcidUrl: string;
  /** Whether arXiv and Crossref are asked for ids that readers paste and the desk lacks. */
  readonly lookUpIds: boolean;
  /** Where they are asked; unset: where everyone asks. */
  readonly arxivUrl: string | undefined;
  readonly crossrefUrl: string | undefined;
  /** Who is asked each night for what is known of papers with a DOI. */
  readonly worksFrom: readonly (typeof workProviders)[number][];
  readonly openAlexUrl: string | undefined;
  readonly openAlexKey: string | undefined;
  /** Where they may write to; unset where the desk has no address of its own. */
  readonly mailto: string | undefined;
  /** The name of a model that is fetched, or the whole path of a folder that holds one. */
  readonly embeddingModel: string;
  readonly modelDir: string | undefined;
  readonly modelHub: string | undefined;
  readonly modelCacheDir: string;
  /** Null: the index of vectors is this process' own. */
  readonly milvus: MilvusConfig | null;
  /** How exactly that index keeps vectors. */
  readonly vectorPrecision: Precision;
  readonly sessionSecret: string | undefined;
  readonly logLevel: string;
  /** Statements that take as long, in milliseconds, are logged; 0: none. */
  readonly slowQueryMs: number;
  /** Where traces are sent (OTLP over HTTP), and as whose; unset: none are made. */
  readonly tracing: { readonly endpoint: string; readonly serviceName: string } | undefined;
  /** Where a worker answers monitors; unset: nowhere. */
  readonly metricsPort: number | undefined;
  /** Whether it is noted which papers are opened from mails. */
  readonly countClicks: boolean;
  readonly starterPapers: boolean;
  readonly embedThreads: number | undefined;
}

/**
 * Reads the environment once; nothing else in the server reads process.env.
 * @throws ConfigError listing every fault at once.
 */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  { keyMayBeMissing = false } = {},
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const dkim = readKey(given.DKIM_KEY_FILE, keyMayBeMissing);
  const faults = [
    ...(parsed.error?.issues.map(describe) ?? []),
    ...databaseFaults(given),
    ...milvusFaults(given),
    ...dkim.faults,
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const e = parsed.data;
  return {
    port: e.PORT,
    host: e.HOST,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    trustedProxies: e.TRUSTED_PROXIES,
    databaseUrl: e.DATABASE_URL,
    databaseSessionUrl: e.DATABASE_SESSION_URL,
    databaseReadUrl: e.DATABASE_READ_URL,
    databasePoolSize: e.DATABASE_POOL_SIZE,
    dataDir: resolve(e.LECTERN_DATA_DIR),
    keepHistoryDays: e.KEEP_HISTORY_DAYS,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    mailBounces: e.MAIL_BOUNCES,
    dkim: {
      domain: domainOf(e.MAIL_FROM),
      selector: e.DKIM_SELECTOR,
      keyFile: e.DKIM_KEY_FILE && resolve(e.DKIM_KEY_FILE),
      key: dkim.key,
    },
    zoteroUrl: (e.ZOTERO_URL ?? 'https://api.zotero.org').replace(/\/+$/, ''),
    orcidUrl: (e.ORCID_URL ?? 'https://pub.orcid.org').replace(/\/+$/, ''),
    lookUpIds: e.LOOK_UP_IDS === 'on',
    arxivUrl: e.ARXIV_URL,
    crossrefUrl: e.CROSSREF_URL,
    worksFrom: workProviders.filter((name) => e.WORKS_FROM?.includes(name)),
    openAlexUrl: e.OPENALEX_URL,
    openAlexKey: e.OPENALEX_KEY,
    mailto: given.MAIL_FROM,
    embeddingModel: e.EMBEDDING_MODEL,
    modelDir: e.MODEL_DIR && resolve(e.MODEL_DIR),
    modelHub: e.MODEL_HUB,
    modelCacheDir: resolve(e.XDG_CACHE_HOME ?? resolve(homedir(), '.cache'), 'lectern'),
    milvus: milvusConfig(e),
    vectorPrecision: e.VECTOR_PRECISION,
    sessionSecret: e.SESSION_SECRET,
    logLevel: e.LOG_LEVEL,
    slowQueryMs: e.SLOW_QUERY_MS,
    tracing: e.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: e.OTEL_EXPORTER_OTLP_ENDPOINT, serviceName: e.OTEL_SERVICE_NAME }
      : undefined,
    metricsPort: e.METRICS_PORT,
    countClicks: e.COUNT_CLICKS === 'on',
    starterPapers: e.STARTER_PAPERS === 'on',
    embedThreads: e.EMBED_THREADS,
  };
}

const milvusConfig = (e: z.infer<typeof schema>): MilvusConfig | null =>
  e.VECTOR_INDEX === 'milvus' && e.MILVUS_ADDRESS
    ? {
        address: e.MILVUS_ADDRESS,
        token: e.MILVUS_TOKEN,
        database: e.MILVUS_DATABASE,
        prefix: e.MILVUS_PREFIX,
        shards: e.MILVUS_SHARDS,
        partitions: e.MILVUS_PARTITIONS,
      }
    : null;

const databaseFaults = ({ DATABASE_URL, ...given }: Record<string, string | undefined>) =>
  ['DATABASE_SESSION_URL', 'DATABASE_READ_URL']
    .filter((name) => given[name]?.startsWith('postgres') && !DATABASE_URL)
    .map((name) => `${name}: goes with DATABASE_URL, which is not set`);

const milvusFaults = ({ VECTOR_INDEX, MILVUS_ADDRESS }: Record<string, string | undefined>) =>
  VECTOR_INDEX === 'milvus' && !MILVUS_ADDRESS
    ? ['MILVUS_ADDRESS: must say where Milvus is (host:port), since VECTOR_INDEX is milvus']
    : [];

/** A key that is not made yet is a fault, but for who makes it. */
function readKey(file: string | undefined, mayBeMissing: boolean) {
  if (file === undefined || (mayBeMissing && !existsSync(file)))
    return { key: undefined, faults: [] };
  const read = readDkimKey(file);
  return 'fault' in read
    ? { key: undefined, faults: [`DKIM_KEY_FILE: ${read.fault}`] }
    : { key: read.pem, faults: [] };
}

function describe(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`;
}
