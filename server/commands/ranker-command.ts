import { type Command, InvalidArgumentError } from 'commander';
import { OperatorError } from '../errors.js';
import type { Comparison } from '../features/rankers/compare.js';
import type { Multipliers, Ranker } from '../features/rankers/ranker.js';
import type { RunCommand } from './command.js';

export function rankerCommand(program: Command, run: RunCommand): void {
  const ranker = program
    .command('ranker')
    .description('how lists are weighed: what was learnt, tried and decided');
  ranker
    .command('report')
    .description('the rankers of this desk, with the gate and the trial of each')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) =>
      run(async ({ context, print, say }) => {
        const rankers = await context.services.rankers.list();
        if (json) print(JSON.stringify(rankers));
        else if (rankers.length === 0)
          say('None was learnt or tried yet: lists are weighed as Lectern comes.');
        else for (const line of rankers.flatMap(reportOf)) print(line);
        return 0;
      }),
    );
  ranker
    .command('learn')
    .description('learn from what readers took from their lists; done each Monday by itself')
    .action(() =>
      run(async ({ context, print, say }) => {
        const learnt = await context.services.rankers.learn();
        if (learnt) for (const line of reportOf(learnt)) print(line);
        else say('Nothing was learnt: a trial runs, or readers took too little from their lists.');
        return 0;
      }),
    );
  ranker
    .command('propose')
    .description('put weights of your own to the gate and, if they pass, on trial')
    .argument('<feature=factor...>', 'such as trending=2 fresh=1.5', factorOf, {})
    .action((multipliers: Multipliers) =>
      run(async ({ context, print }) => {
        for (const line of reportOf(await context.services.rankers.propose(multipliers)))
          print(line);
        return 0;
      }),
    );
  ranker
    .command('drop')
    .description('end a trial, or go back from a ranker in use to the weights Lectern comes with')
    .argument('<number>')
    .action((number: string) =>
      run(async ({ context, print }) => {
        if (!/^\d{1,9}$/.test(number)) throw new OperatorError(`"${number}" is no number.`);
        await context.services.rankers.drop(Number(number));
        print(`Ranker ${number} is no longer at work.`);
        return 0;
      }),
    );
}

function factorOf(given: string, before: Multipliers): Multipliers {
  const [, feature, factor] = /^([a-zA-Z]+)=(\d+(?:\.\d+)?)$/.exec(given) ?? [];
  if (!feature) throw new InvalidArgumentError('Write it as feature=factor, such as trending=2.');
  return { ...before, [feature]: Number(factor) };
}

const reportOf = ({ id, origin, state, multipliers, createdAt, gate, trial }: Ranker): string[] => [
  `ranker ${id}  ${state}  ${origin.toLowerCase()} ${createdAt.toISOString().slice(0, 10)}`,
  `  weighs  ${Object.entries(multipliers)
    .map(([feature, factor]) => `${feature} ×${factor}`)
    .join(', ')}`,
  `  gate    ${inWords(gate)}`,
  `  trial   ${trial ? inWords(trial) : 'none'}`,
];

const inWords = ({ gain, low, high, readers, lists }: Comparison): string =>
  `gain ${gain.toFixed(3)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)}), ` +
  `${readers} ${readers === 1 ? 'reader' : 'readers'}, ${lists} lists`;
