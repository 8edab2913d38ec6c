import { access, constants, statfs } from 'node:fs/promises';
import type { Command } from 'commander';
import { ensureModelFiles } from '../../embeddings/index.js';
import { migrationStatus } from '../db/migrate.js';
import type { CommandIo, RunCommand } from './command.js';

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly text: string;
}

export function doctorCommand(program: Command, run: RunCommand): void {
  program
    .command('doctor')
    .description('check what the desk needs, and say what to do about what is wrong')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) =>
      run(async (io) => {
        const findings = await Promise.all([
          database(io),
          embedding(io),
          dataFolder(io),
          model(io),
        ]);
        if (json) io.print(JSON.stringify(findings));
        else
          for (const { name, ok, text } of findings)
            io.print(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${text}`);
        return findings.every(({ ok }) => ok) ? 0 : 1;
      }),
    );
}

async function database({ context }: CommandIo): Promise<Finding> {
  const pending = (await migrationStatus(context.db)).filter(({ applied }) => !applied);
  const papers = await context.services.paperStore.count();
  const text =
    pending.length === 0 ? `up to date, ${papers} papers` : 'run: npm run lectern -- migrate up';
  return { name: 'database', ok: pending.length === 0, text };
}

async function embedding({ context }: CommandIo): Promise<Finding> {
  const pending = await context.services.embedding.countPending();
  const text =
    pending === 0
      ? 'every paper has its vector'
      : `${pending} papers wait; the running desk embeds them`;
  return { name: 'embedding', ok: true, text };
}

async function dataFolder({ context }: CommandIo): Promise<Finding> {
  const { dataDir } = context.config;
  await access(dataDir, constants.W_OK);
  const { bavail, bsize } = await statfs(dataDir);
  const gigabytes = (bavail * bsize) / 2 ** 30;
  const text = `${dataDir}, ${gigabytes.toFixed(1)} GiB free${gigabytes < 1 ? '; make room' : ''}`;
  return { name: 'data folder', ok: gigabytes >= 1, text };
}

async function model({ context }: CommandIo): Promise<Finding> {
  const { modelDir, modelCacheDir, modelHub } = context.config;
  try {
    const folder = await ensureModelFiles({ modelDir, cacheDir: modelCacheDir, hubUrl: modelHub });
    return { name: 'model', ok: true, text: `complete in ${folder}` };
  } catch (error) {
    return { name: 'model', ok: false, text: (error as Error).message };
  }
}
