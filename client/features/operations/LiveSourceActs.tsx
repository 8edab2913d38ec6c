import { useState } from 'react';
import type { LiveSourceFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { PauseSource, RemoveSource, RunSource } from './live-source-documents';
import { sourceName } from './source-names';

const WHY = 'Operators say what the desk fetches.';

/** What an operator can do about a source. */
export function LiveSourceActs({ source }: { source: LiveSourceFieldsFragment }) {
  const send = useSend();
  const perform = usePerform();
  const [asking, setAsking] = useState(false);
  const { name, paused } = source;
  const called = sourceName(source);
  const setPaused = (wanted: boolean) => () => send(PauseSource, { name, paused: wanted });
  return (
    <>
      <Button
        look="quiet"
        aria-label={`Fetch ${called} now`}
        onClick={() =>
          perform({
            said: `${called} is asked for.`,
            why: WHY,
            run: () => send(RunSource, { name }),
          })
        }
      >
        Fetch now
      </Button>
      <Button
        look="quiet"
        aria-label={paused ? `Resume ${called}` : `Pause ${called}`}
        onClick={() =>
          perform({
            said: paused
              ? `${called} is fetched by the clock again.`
              : `${called} is paused. It is fetched only when asked for.`,
            why: WHY,
            run: setPaused(!paused),
            undo: setPaused(paused),
          })
        }
      >
        {paused ? 'Resume' : 'Pause'}
      </Button>
      <Button look="quiet" aria-label={`Remove ${called}`} onClick={() => setAsking(true)}>
        Remove
      </Button>
      {asking ? (
        <ConfirmDialog
          title={`Remove ${called}?`}
          action="Remove it"
          onClose={() => setAsking(false)}
          onConfirm={() =>
            perform({
              said: `${called} is fetched no more.`,
              why: WHY,
              run: () => send(RemoveSource, { name }, ['LiveSources']),
            })
          }
        >
          The desk fetches it no more. What it brought stays. Added again, it begins with the past
          week.
        </ConfirmDialog>
      ) : null}
    </>
  );
}
