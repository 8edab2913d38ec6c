import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { formatCount } from '../../ui/numbers';
import { Section } from '../../ui/Section';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import css from './Collections.module.css';
import { RemoveCollection } from './collection-documents';

const RemovedCollectionsQuery = graphql(`
  query RemovedCollections {
    viewer {
      id
      removedCollections {
        id
        name
        paperCount
      }
    }
  }
`);

const DiscardCollections = graphql(`
  mutation DiscardCollections($id: ID) {
    discardCollections(id: $id) {
      count
    }
  }
`);

const CHANGED = ['RemovedCollections', 'Collections'];
const WHY = 'With an account, what you removed can be put back.';

/** Collections in the trash; none: nothing. */
export function RemovedCollections({ ready }: { ready: boolean }) {
  const { data } = useQuery(RemovedCollectionsQuery, {
    skip: !ready,
    fetchPolicy: 'cache-and-network',
  });
  const [ending, setEnding] = useState<{ id: string; name: string }>();
  const perform = usePerform();
  const send = useSend();
  const removed = data?.viewer?.removedCollections ?? [];
  if (removed.length === 0) return null;
  const restore = (id: string, name: string) =>
    perform({
      said: `“${name}” is back.`,
      why: WHY,
      run: () => send(RemoveCollection, { id, removed: false }, CHANGED),
      undo: () => send(RemoveCollection, { id, removed: true }, CHANGED),
    });
  return (
    <Section id="removed-collections" title="Collections">
      <ul aria-label="Collections in the trash">
        {removed.map(({ id, name, paperCount }) => (
          <li key={id} className={css.row}>
            <span className={css.gone} dir="auto">
              {name}
            </span>
            <span className={css.count}>{formatCount(paperCount, 'paper')}</span>
            <Button aria-label={`Put back: ${name}`} onClick={() => void restore(id, name)}>
              Put back
            </Button>
            <Button
              look="quiet"
              aria-label={`End for good: ${name}`}
              onClick={() => setEnding({ id, name })}
            >
              End for good
            </Button>
          </li>
        ))}
      </ul>
      {ending ? (
        <ConfirmDialog
          title={`End “${ending.name}” for good?`}
          action="End it"
          onConfirm={() =>
            void perform({
              said: 'Gone for good.',
              why: WHY,
              run: () => send(DiscardCollections, { id: ending.id }, CHANGED),
            })
          }
          onClose={() => setEnding(undefined)}
        >
          Its order and its notes go with it; the papers stay.
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
