import type { ExclusionsQuery } from '../../gql/graphql';
import { MathText } from '../../ui/MathText';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { RemoveReason, RestoreReason } from '../recommendations/use-remove-reason';
import { NamedRows } from './NamedRows';

type RemovedReason = NonNullable<ExclusionsQuery['viewer']>['removedReasons'][number];

const CHANGED = ['Exclusions'];

/** Reasons the reader said 'not because of this' to. */
export function RemovedReasons({ reasons }: { reasons: RemovedReason[] }) {
  const send = useSend();
  const perform = usePerform();
  const restore = ({ id }: RemovedReason) =>
    perform({
      said: 'It counts again.',
      why: 'With an account, you say what counts.',
      run: () => send(RestoreReason, { id }, CHANGED),
      undo: () => send(RemoveReason, { id }, CHANGED),
    });
  return (
    <NamedRows
      label="Removed reasons"
      entries={reasons}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      show={({ label }) => <MathText text={label} />}
      button="Let it count again"
      onPress={restore}
      empty="Every reason counts. Remove one with ✕ in For you."
    />
  );
}
