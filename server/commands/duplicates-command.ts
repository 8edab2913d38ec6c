import type { Command } from 'commander';
import { OperatorError } from '../errors.js';
import type { CommandIo, RunCommand } from './command.js';

const shown = 50;

/** Papers that were made one and those that may be one: to look at, judge and undo. */
export function duplicatesCommand(program: Command, run: RunCommand): void {
  const duplicates = program
    .command('duplicates')
    .description('papers that may be one, and the last that were made one')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => run((io) => list(io, json)));
  const judging = (
    command: string,
    what: string,
    judge: (io: CommandIo, one: string, other: string) => Promise<unknown>,
  ) =>
    duplicates
      .command(command)
      .description(what)
      .action((one: string, other: string) =>
        run(async (io) => {
          await judge(io, one, other);
          return list(io);
        }),
      );
  judging('merge <kept> <merged>', 'make two papers one, by id or key', (io, kept, merged) =>
    io.context.services.duplicates.merge({ accountId: null }, kept, merged),
  );
  judging('apart <one> <other>', 'note that two papers are two for good', (io, one, other) =>
    io.context.services.duplicates.keepApart(one, other, true),
  );
  duplicates
    .command('undo <merge>')
    .description('make one paper two again, each with what readers did with it')
    .action((merge: string) =>
      run(async (io) => {
        if (!/^\d{1,9}$/.test(merge))
          throw new OperatorError(`"${merge}" is no number of a merge; "duplicates" lists them.`);
        await io.context.services.duplicates.undo(Number(merge));
        return list(io);
      }),
    );
}

async function list({ context: { services }, print }: CommandIo, json = false): Promise<number> {
  const { duplicateStore, paperStore } = services;
  const [pairs, merges, count] = await Promise.all([
    duplicateStore.unsure(shown),
    duplicateStore.merges(null, shown),
    duplicateStore.countUnsure(),
  ]);
  const ids = [...pairs, ...merges.map(({ keptId }) => ({ oneId: keptId, otherId: keptId }))];
  const papers = await paperStore.findByIds([
    ...new Set(ids.flatMap(({ oneId, otherId }) => [oneId, otherId])),
  ]);
  const known = new Map(papers.map(({ id, key, title }) => [id, { key, title }]));
  const suspected = pairs.map(({ oneId, otherId, foundBy }) => ({
    ...{ one: known.get(oneId), other: known.get(otherId), foundBy },
  }));
  const merged = merges.map(({ id, keptId, mergedKey, mergedTitle, reason, at, undoneAt }) => ({
    ...{ id, kept: known.get(keptId) ?? null, mergedKey, mergedTitle, reason, at, undoneAt },
  }));
  if (json) print(JSON.stringify({ suspectedCount: count, suspected, merges: merged }));
  else {
    print(
      count === 0 ? 'Nothing to judge.' : `${count} to judge${count > shown ? ', the first' : ''}:`,
    );
    for (const { one, other, foundBy } of suspected)
      print(`  ${one?.key}  ${one?.title}\n  ${other?.key}  ${other?.title}  (${foundBy})\n`);
    for (const { id, kept, mergedKey, mergedTitle, reason, undoneAt } of merged)
      print(
        `${id}  ${mergedKey} (${mergedTitle}) became part of ${kept?.key ?? 'a paper that is gone'}: ${reason}${undoneAt ? ', undone' : ''}`,
      );
  }
  return 0;
}
