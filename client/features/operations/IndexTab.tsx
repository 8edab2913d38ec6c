import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { IndexesQuery as Answer, IndexAnswer } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { formatNumber } from '../../ui/numbers';
import { Section } from '../../ui/Section';
import { ActTable, type Column } from '../charts/ActTable';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { DeskAnswer } from './DeskAnswer';
import css from './Operations.module.css';

const IndexesQuery = graphql(`
  query Indexes {
    desk {
      waitingForVector
      modelChange {
        from
        to
        done
        total
        problem
      }
      indexes {
        name
        answeredBy
        held
        expected
        behind
        revision
        latestRevision
        rebuilding
        failed
        problem
      }
    }
  }
`);

const RebuildIndexes = graphql(`
  mutation RebuildIndexes {
    rebuildIndexes {
      indexes {
        name
        rebuilding
      }
    }
  }
`);

const LOOK_AGAIN_MS = 3_000;

type Index = Answer['desk']['indexes'][number];

const NAMES: Record<string, string> = { vectors: 'By meaning', words: 'By words' };
const ANSWERED: Record<IndexAnswer, string> = {
  GRAPH: 'graph of vectors',
  SCAN: 'every vector, one by one',
  WORDS: 'list of words',
};

const changeOf = ({ from, to, done, total }: NonNullable<Answer['desk']['modelChange']>): string =>
  `Changing to ${to}: ${formatNumber(done)} of ${formatNumber(total)} papers. Until then ${from} answers.`;

function stateOf({ failed, problem, rebuilding, behind }: Index): string {
  if (problem) return problem;
  if (failed) return 'broken: start the desk again';
  if (rebuilding) return 'being built anew';
  return behind === 0 ? 'up to date' : 'reading';
}

const COLUMNS: Column<Index>[] = [
  { name: 'Index', value: ({ name }) => NAMES[name] ?? name },
  {
    name: 'State',
    value: stateOf,
    show: (index) => (
      <span className={index.failed || index.problem ? css.bad : undefined}>{stateOf(index)}</span>
    ),
  },
  { name: 'Answered by', value: ({ answeredBy }) => ANSWERED[answeredBy] },
  { name: 'Papers in it', value: ({ held }) => held },
  { name: 'Papers to hold', value: ({ expected }) => expected },
  { name: 'Not read yet', value: ({ behind }) => behind },
  {
    name: 'Change',
    value: ({ revision, latestRevision }) => `${revision} of ${latestRevision}`,
  },
];

/** How the indexes stand to the database, and building them anew. */
export function IndexTab() {
  const asked = useQuery(IndexesQuery, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  const send = useSend();
  const perform = usePerform();
  const rebuild = () =>
    perform({
      said: 'The indexes are being built anew, and answer meanwhile.',
      why: 'Operators rebuild indexes.',
      run: () => send(RebuildIndexes, {}),
    });
  return (
    <Section
      id="index"
      title="Index"
      lead="What search, similar papers and For you read, as the process has it that answered. They follow the database by themselves; build them anew when answers seem wrong."
    >
      <DeskAnswer what="The indexes could not be asked." asked={asked}>
        {({ desk }) => (
          <>
            <div className={css.bar}>
              <p>
                {desk.waitingForVector === 0
                  ? 'Every paper has its vector.'
                  : `${formatNumber(desk.waitingForVector)} papers wait for a vector.`}
                {desk.modelChange && ` ${changeOf(desk.modelChange)}`}
                {desk.modelChange?.problem && (
                  <span className={css.warn}> {desk.modelChange.problem}</span>
                )}
              </p>
              <Button onClick={rebuild} disabled={desk.indexes.some((index) => index.rebuilding)}>
                Rebuild
              </Button>
            </div>
            <ActTable
              label="Indexes"
              columns={COLUMNS}
              rows={desk.indexes}
              keyOf={({ name }) => name}
              fileName="desk-indexes.csv"
            />
          </>
        )}
      </DeskAnswer>
    </Section>
  );
}
