import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RankContext } from '../context.js';
import type { RunCommand } from './command.js';
import { makeLists } from './rank/make-lists.js';
import { faultIn, type RankOptions } from './rank/rank-options.js';
import { parseMoment } from './rank/ratings-file.js';

const modes = ['hybrid', 'words', 'meaning'];

/** @param runIn runs on a desk of its own in a folder, or in the usual place for undefined. */
export function rankCommand(
  program: Command,
  runIn: (folder: string | undefined) => RunCommand<RankContext>,
): void {
  program
    .command('rank')
    .description('rank papers from files as the desk would, and write a run file to be scored')
    .requiredOption('--papers <file...>', 'JSONL files as for import (.gz as well)')
    .requiredOption('--out <file>', 'where the run goes: requestId, paperId, rank, score')
    .option(
      '--interactions <file>',
      'personal lists (or what is read together, beside --similar-…): userId, paperId, rating, date',
    )
    .option('--users <file>', 'only for these users, one id a line')
    .option(
      '--as-of <date>',
      'the day that lists are made for (default: the latest in the files)',
      toDate,
    )
    .option('--queries <file>', 'searches: JSONL with id and text')
    .addOption(
      new Option('--mode <mode>', 'what searches compare (default: hybrid)').choices(modes),
    )
    .option(
      '--word-weight <number>',
      'how much words count beside meaning, which counts 1',
      toWeight,
    )
    .option('--similar-to <file>', 'papers near a paper, one id a line')
    .option('--similar-sets <file>', 'papers near several papers: requestId, paperId')
    .option(
      '--candidates <file>',
      'rank these only: requestId, userId (of personal lists), paperId',
    )
    .option('--trending', 'the feed of every day on which no paper has upvotes')
    .option('--match', 'adds the probability of a match to personal lists, as readers see it')
    .option('--k <number>', 'the length of a list (default: 100, or all candidates)', toLength)
    .option('--data-dir <folder>', 'what is kept between calls (default: rank in LECTERN_DATA_DIR)')
    .action((options: RankOptions, command: Command) => {
      const fault = faultIn(options);
      if (fault) command.error(`error: ${fault}`, { exitCode: 2 });
      return runIn(options.dataDir)((io) => makeLists(options, io));
    });
}

function toDate(text: string): Date {
  const moment = parseMoment(text);
  if (Number.isNaN(moment)) throw new InvalidArgumentError('It is no ISO 8601 date.');
  return new Date(moment);
}

function toWeight(text: string): number {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text))
    throw new InvalidArgumentError('It is no number from 0 on.');
  return Number(text);
}

function toLength(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is no number from 1 on.');
  return Number(text);
}
