import type { JobFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { PauseJob, RetryJob, RunJob } from './job-documents';

const WHY = 'Operators set jobs going.';

/** What an operator can do about a job. */
export function JobActs({
  job: { name, paused, failures, lastState },
}: {
  job: JobFieldsFragment;
}) {
  const send = useSend();
  const perform = usePerform();
  const failed = lastState === 'failed' && failures > 0;
  const setPaused = (wanted: boolean) => () => send(PauseJob, { name, paused: wanted });
  return (
    <>
      <Button
        look="quiet"
        aria-label={failed ? `Try ${name} again` : `Run ${name} now`}
        onClick={() =>
          perform({
            said: `${name} is asked for.`,
            why: WHY,
            run: () => (failed ? send(RetryJob, { name }) : send(RunJob, { name })),
          })
        }
      >
        {failed ? 'Try again' : 'Run now'}
      </Button>
      <Button
        look="quiet"
        aria-label={paused ? `Resume ${name}` : `Pause ${name}`}
        onClick={() =>
          perform({
            said: paused
              ? `${name} runs by the clock again.`
              : `${name} is paused. It runs only when asked for.`,
            why: WHY,
            run: setPaused(!paused),
            undo: setPaused(paused),
          })
        }
      >
        {paused ? 'Resume' : 'Pause'}
      </Button>
    </>
  );
}
