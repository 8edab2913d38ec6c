import { type FragmentType, readFragment } from '../../gql';
import { RankerReport } from './RankerReport';
import css from './Rankers.module.css';
import { RankerFields } from './ranker-fields';

/** What the desk learnt from its readers about how to weigh, and what became of it; for operators. */
export function RankerList({ rankers }: { rankers: FragmentType<typeof RankerFields>[] }) {
  if (rankers.length === 0)
    return (
      <p className={css.note}>
        None yet: lists are weighed as Lectern comes. Once readers took something from a hundred
        pages, the desk learns each Monday what counts for them.
      </p>
    );
  return (
    <ol className={css.rankers}>
      {readFragment(RankerFields, rankers).map((ranker) => (
        <RankerReport key={ranker.id} ranker={ranker} />
      ))}
    </ol>
  );
}
