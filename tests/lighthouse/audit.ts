import { gzipSync } from 'node:zlib';
import lighthouse, { desktopConfig, type Flags, type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';

export interface Visit {
  readonly page: string;
  readonly path: string;
  /** Whose page it is; nobody's when not given. */
  readonly token?: string;
}

export const presets = ['desktop', 'mobile'] as const;
export type Preset = (typeof presets)[number];

/** What one visit with an empty cache measured: scores of 100, times in ms, sizes in kB as gzip packs them. */
export interface Audit {
  readonly page: string;
  readonly preset: Preset;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly scripts: number;
  readonly styles: number;
  /** Titles of the audits that cost points outside performance. */
  readonly faults: readonly string[];
}

/** A busy machine can spoil a trace; Lighthouse says so, and asks for another try. */
const attempts = 3;

async function load(address: string, flags: Flags, preset: Preset): Promise<Result> {
  const config = preset === 'desktop' ? desktopConfig : undefined;
  let fault = 'Lighthouse gave nothing.';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = (await lighthouse(address, flags, config))?.lhr;
    if (result && !result.runtimeError) return result;
    fault = result?.runtimeError?.message ?? fault;
  }
  throw new Error(`${address}: ${fault}`);
}

/** One load says little: what else the machine does moves a score by five points and more. */
const loads = 3;

/** Loads a page in the Chromium that listens on `port`; what the median load measured. @throws when it could not be loaded. */
export async function audit(
  url: string,
  visit: Visit,
  preset: Preset,
  port: number,
): Promise<Audit> {
  const extraHeaders = visit.token && { cookie: `lectern_session=${visit.token}` };
  const flags: Flags = { port, logLevel: 'error', ...(extraHeaders && { extraHeaders }) };
  const results: Result[] = [];
  for (let time = 0; time < loads; time += 1)
    results.push(await load(url + visit.path, flags, preset));
  const result = computeMedianRun(results);
  const score = (category: string) => Math.round((result.categories[category]?.score ?? 0) * 100);
  const value = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  return {
    page: visit.page,
    preset,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    ...(await packedSizes(result)),
    faults: faultsOf(result),
  };
}

interface Request {
  readonly url: string;
  readonly resourceType?: string;
}

/** kB of the scripts and styles that the visit fetched; KaTeX, which comes for formulas only, is left out. */
async function packedSizes({ audits }: Result): Promise<{ scripts: number; styles: number }> {
  const details = audits['network-requests']?.details as { items?: Request[] } | undefined;
  const fetched = (details?.items ?? []).filter(({ url }) => !url.includes('katex'));
  const sum = async (type: string) => {
    const urls = new Set(fetched.filter((one) => one.resourceType === type).map(({ url }) => url));
    const sizes = await Promise.all([...urls].map(packedSize));
    return sizes.reduce((all, size) => all + size, 0) / 1000;
  };
  return { scripts: await sum('Script'), styles: await sum('Stylesheet') };
}

const packedSize = async (address: string): Promise<number> =>
  gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length;

function faultsOf({ categories, audits }: Result): string[] {
  return ['accessibility', 'best-practices', 'seo']
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title }) => title);
}
