import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { OperatorError } from '../errors.js';
import { changeInWords } from '../features/models/change-in-words.js';
import type { StoredModel } from '../features/models/chosen-model.js';
import { readDeskId } from '../features/search/desk-id.js';
import { dropMilvusVectors } from '../features/search/milvus-vectors.js';
import { vectorFolder } from '../features/search/vector-part.js';
import type { CommandIo, RunCommand } from './command.js';

/** The model whose vectors answer, a change of it, and what is left of those before. */
export function modelCommand(program: Command, run: RunCommand): void {
  const model = program
    .command('model')
    .description('the model that vectors are made by; EMBEDDING_MODEL chooses it');
  model
    .command('status', { isDefault: true })
    .description('which model answers, how far a change of it is, and whose vectors are kept')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => run((io) => status(io, json)));
  model
    .command('clean')
    .description('remove the vectors of models that are not in use')
    .option('--yes', 'do it; going back to one of them then means embedding anew')
    .action(({ yes }: { yes?: boolean }) => run((io) => clean(io, yes)));
}

async function status({ context, print }: CommandIo, json = false): Promise<number> {
  const { models } = context.services;
  const [choice, change, stored] = await Promise.all([
    models.choice(),
    models.change(),
    models.stored(),
  ]);
  const inUse = choice?.inUse.id ?? null;
  if (json) {
    const progress = change && { to: change.wanted.id, done: change.done, total: change.total };
    print(JSON.stringify({ inUse, change: progress, stored }));
    return 0;
  }
  print(inUse === null ? 'The desk never ran.' : `In use: ${inUse}`);
  if (change) print(changeInWords(change));
  for (const one of stored) print(line(one));
  return 0;
}

async function clean({ context, print }: CommandIo, yes = false): Promise<number> {
  const { config, services } = context;
  const unused = await services.models.unused();
  if (unused.length === 0) {
    print('Nothing to remove: no vectors but those of the model in use.');
    return 0;
  }
  if (!yes)
    throw new OperatorError(
      [
        'These vectors would be removed, and going back to their model would mean embedding anew:',
        ...unused.map(line),
        'Add --yes to remove them.',
      ].join('\n'),
    );
  const deskId = await readDeskId(context.db);
  for (const { id, texts, dimension } of unused) {
    if (config.milvus) await dropMilvusVectors(config.milvus, { modelId: id, dimension }, deskId);
    if (!(await services.models.remove(id))) continue;
    // Processes that have their indexes elsewhere remove theirs when they start.
    await rm(join(config.dataDir, 'index', vectorFolder(id)), { recursive: true, force: true });
    print(`Removed ${texts} vectors of ${id}.`);
  }
  return 0;
}

const line = ({ id, papers, texts }: StoredModel): string =>
  `  ${id}  ${papers} papers, ${texts} vectors`;
