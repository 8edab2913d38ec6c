import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import type { ModelShape } from '../../embeddings/index.js';
import { OperatorError } from '../errors.js';
import {
  emptySummary,
  type ImportService,
  type ImportSummary,
} from '../features/ingest/import-service.js';
import { openInput } from '../features/ingest/jsonl-reader.js';
import { openList } from '../features/lists/open-list.js';
import { type Progress, startProgress } from '../progress.js';
import type { CommandIo, RunCommand } from './command.js';
import { embedPapers } from './embed-papers.js';

interface Options {
  readonly json?: boolean;
  readonly embed: boolean;
  readonly vectorsOf?: string;
}

export function importCommand(program: Command, run: RunCommand): void {
  program
    .command('import')
    .description(
      'take in papers from files: JSONL, also arXiv’s snapshot, BibTeX, RIS, CSL-JSON (.gz as well; - for standard input)',
    )
    .argument('<file...>', 'told apart by their names (.jsonl, .bib, .ris), else by how they begin')
    .option('--json', 'print the summary as JSON')
    .option('--no-embed', 'leave the embedding to the running desk')
    .option(
      '--vectors-of <model>',
      'rows bring the vectors of their texts (vector: numbers, or base64 of 32-bit floats) by the desk’s model',
    )
    .action((files: string[], options: Options) =>
      run(async (io) => {
        const absent = files.filter((file) => file !== '-' && !existsSync(file));
        if (absent.length > 0) throw new OperatorError(`There is no file ${absent.join(', ')}.`);
        const vectorsOf = ownModel(options.vectorsOf, io.context.model);
        const summary = emptySummary();
        for (const file of files) await importFile(file, summary, io, vectorsOf);
        reportImport(summary, options, io);
        if (options.embed) await embedPapers(io);
        return summary.rejected > 0 && summary.added + summary.updated + summary.unchanged === 0
          ? 1
          : 0;
      }),
    );
}

interface Importing {
  readonly services: { readonly imports: ImportService };
}

/** @throws OperatorError when it is not the model whose vectors the desk has. */
function ownModel(named: string | undefined, { modelId, dimension }: ModelShape) {
  if (named === undefined) return undefined;
  // It is called by the end of its folder's name; what follows in the id is how its vectors are made.
  const own = modelId.replace(/^.*\//, '').replace(/@.*$/, '');
  if (named === own || named === modelId) return { modelId, dimension };
  throw new OperatorError(
    `--vectors-of: the desk has vectors of ${own}, not of ${named}. EMBEDDING_MODEL is the setting.`,
  );
}

/** Takes in one file, showing how far it is read. @throws OperatorError when it breaks off. */
export async function importFile(
  file: string,
  summary: ImportSummary,
  { context, signal }: Pick<CommandIo<Importing>, 'context' | 'signal'>,
  vectorsOf?: ModelShape,
): Promise<void> {
  let progress: Progress | undefined;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
  const size = file === '-' ? 0 : statSync(file).size;
  let read = 0;
  const input = openInput(file, (count) => {
    read += count;
  });
  try {
    const { lines, secondHand } = await openList(input, file);
    // A list of a reference manager is read whole before its first entry comes.
    const bySize = size > 0 && !secondHand;
    progress = startProgress(`Reading ${file}${bySize ? ', kB' : ''}`);
    const tell = progress;
    await context.services.imports.importLines(lines, file, summary, {
      signal,
      secondHand,
      ...(vectorsOf && { vectorsOf }),
      onRows: (rows) =>
        bySize ? tell.update(kilobytes(read), kilobytes(size)) : tell.update(rows),
    });
  } catch (error) {
    if (signal.aborted || !(error instanceof Error && 'code' in error)) throw error;
    throw new OperatorError(
      `${file} can't be read to its end (${error.message}). What came before is in.`,
    );
  } finally {
    progress?.stop();
  }
}

/** The summary on stdout; what was rejected, with its place, on stderr. */
export function reportImport(
  summary: ImportSummary,
  { json }: Pick<Options, 'json'>,
  { print, say }: Pick<CommandIo, 'print' | 'say'>,
): void {
  if (json) {
    print(JSON.stringify(summary));
    return;
  }
  const { added, updated, unchanged, rejected, rejections } = summary;
  for (const { file, line, reason } of rejections) say(`${file}:${line}: ${reason}`);
  if (rejected > rejections.length) say(`… and ${rejected - rejections.length} more.`);
  print(`added ${added}, updated ${updated}, unchanged ${unchanged}, rejected ${rejected}`);
}
