import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../server/project-root.js';
import { groups } from './data-files.js';
import { evaluations } from './evaluations.js';
import type { Evaluation } from './figure.js';
import { rowOf, tableOf, writeFigures } from './figures-table.js';

const usage = `npm run quality -- [SET…] [--only TEXT] [--desk] [--sample N] [--data-dir DIR] [--write]
${namesBySet()}`;

function namesBySet(): string {
  const names = groups(evaluations.map(({ set, name }) => [set, name]));
  return [...names].map(([set, own]) => `${set}: ${[...own].join('; ')}`).join('\n');
}

/** How well the desk ranks, on public data beside the project: a table on stdout, and in docs/quality.md with --write. */
async function main(): Promise<void> {
  const { values, positionals: sets } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      desk: { type: 'boolean' },
      sample: { type: 'string' },
      'data-dir': { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const data = resolve(projectRoot, process.env.QUALITY_DATA || '../shared/data');
  const chosen = evaluations
    .filter(({ set }) => sets.length === 0 || sets.includes(set))
    .filter(({ name }) => name.includes(values.only ?? '') && !(values.desk && isBeside(name)));
  if (chosen.length === 0) return fail(`No such evaluation.\n${usage}`, 2);
  const absent = chosen.filter(({ set, ownData }) => !ownData && !existsSync(join(data, set)));
  if (absent.length > 0)
    return fail(
      `There is no ${join(data, absent[0]!.set)}. Set QUALITY_DATA to the folder that holds the data sets.`,
      1,
    );
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  const rows = await evaluate(chosen, { data, dataDir: values['data-dir'], sample });
  process.stdout.write(`${tableOf(rows)}\n`);
  const page = join(projectRoot, 'docs/quality.md');
  if (values.write) await writeFigures(page, rows, chosen, evaluations);
}

async function evaluate(
  chosen: readonly Evaluation[],
  place: { data: string; dataDir: string | undefined; sample: number | undefined },
): Promise<string[]> {
  const rows: string[] = [];
  for (const evaluation of chosen) {
    process.stderr.write(`\n${evaluation.set}: ${evaluation.name}\n`);
    const folder = await mkdtemp(join(tmpdir(), 'lectern-quality-'));
    await chmod(folder, 0o755);
    try {
      const figures = await evaluation.run({ ...place, folder });
      rows.push(...figures.map((figure) => rowOf(evaluation, figure, place.sample)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

/** Of a method beside the desk. */
const isBeside = (name: string): boolean => name.includes(': ');

function fail(line: string, code: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

await main();
