import type { RankerFieldsFragment, RankerState } from '../../gql/graphql';
import { formatChange, formatCount } from '../../ui/numbers';
import { Time } from '../../ui/Time';
import css from './Rankers.module.css';

type Ranker = RankerFieldsFragment;

const STATE: Record<RankerState, string> = {
  TRIAL: 'On trial',
  IN_USE: 'In use',
  REPLACED: 'Replaced',
  REFUSED: 'Refused',
};

export function RankerReport({ ranker }: { ranker: Ranker }) {
  const weighed = ranker.multipliers.map(({ feature, factor }) => `${feature} ×${factor}`);
  return (
    <li className={css.ranker}>
      <h3 className={css.name}>
        Ranker {ranker.id} <span className={css.state}>{STATE[ranker.state]}</span>
      </h3>
      <p className={css.note}>
        {ranker.origin === 'LEARNT' ? 'Learnt' : 'Proposed'} <Time at={ranker.createdAt} />
        {ranker.decidedAt ? (
          <>
            , decided <Time at={ranker.decidedAt} />
          </>
        ) : null}
      </p>
      <p>{weighed.join(', ')}</p>
      <dl className={css.figures}>
        <dt>On later feedback</dt>
        <dd>{inWords(ranker.gate)}</dd>
        <dt>Mixed into lists</dt>
        <dd>{ranker.trial ? inWords(ranker.trial) : 'not tried'}</dd>
      </dl>
    </li>
  );
}

const inWords = ({ gain, low, high, readers, lists }: Ranker['gate']) =>
  `gain ${formatChange(gain)} (${formatChange(low)} to ${formatChange(high)}), ` +
  `${formatCount(readers, 'reader')}, ${formatCount(lists, 'list')}`;
