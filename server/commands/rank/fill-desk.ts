import { OperatorError } from '../../errors.js';
import { emptySummary } from '../../features/ingest/import-service.js';
import { embedPapers } from '../embed-papers.js';
import { importFile } from '../import-command.js';
import { accountOf } from './account-of.js';
import type { PaperFiles } from './paper-files.js';
import { PaperNames } from './paper-names.js';
import { PgRankStore, type StoredRating } from './pg-rank-store.js';
import type { RankOptions } from './rank-options.js';
import type { RankIo, RankPlan } from './rank-plan.js';
import type { GivenRating } from './ratings-file.js';

const namedRejections = 5;

/** Papers with their vectors, then readers and what they rated. */
export async function fillDesk(
  options: RankOptions,
  files: PaperFiles,
  { ratings, users }: RankPlan,
  io: RankIo,
): Promise<PaperNames> {
  const { context } = io;
  const store = new PgRankStore(context.db);
  await importPapers(options.papers, io);
  const names = await namesOf(files, store);
  const now = context.clock.now();
  const unvoted = options.trending ? files.unvotedDays : [];
  await store.settlePapers(now, names.numbersOf([...files.undated]), unvoted);
  await store.addReaders(users.map((name) => ({ accountId: accountOf(name), name })));
  await store.addRatings(storedRatings(ratings, names, now));
  await embedPapers(io);
  await store.analyse();
  await context.services.trending.refresh();
  return names;
}

/** The latest of a reader for a paper, which may have come under several ids. */
function storedRatings(
  ratings: readonly GivenRating[],
  names: PaperNames,
  now: Date,
): StoredRating[] {
  const stored = new Map<string, StoredRating>();
  for (const { userId, paperId: id, value, at } of ratings) {
    const paperId = names.numberOf(id)!;
    const rating = {
      accountId: accountOf(userId),
      paperId,
      value,
      at: at === null ? now : new Date(at),
    };
    const before = stored.get(`${userId}\t${paperId}`);
    if (!before || before.at <= rating.at) stored.set(`${userId}\t${paperId}`, rating);
  }
  return [...stored.values()];
}

async function importPapers(files: readonly string[], io: RankIo): Promise<void> {
  const summary = emptySummary();
  for (const file of files) await importFile(file, summary, io);
  const { rejections, rejected } = summary;
  for (const { file, line, reason } of rejections.slice(0, namedRejections))
    io.say(`${file}:${line}: ${reason}`);
  if (rejected > 0) io.say(`${rejected} ${rejected === 1 ? 'paper' : 'papers'} skipped.`);
  if (summary.added === 0) throw new OperatorError(`There is no paper in ${files.join(', ')}.`);
}

async function namesOf({ papers }: PaperFiles, store: PgRankStore): Promise<PaperNames> {
  const numbers = await store.paperNumbers([...papers.values()]);
  return new PaperNames(
    new Map(
      [...papers.keys()].flatMap((id, at) => {
        const number = numbers[at];
        return number === undefined ? [] : [[id, number] as const];
      }),
    ),
  );
}
