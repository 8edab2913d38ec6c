import { Link } from 'react-router';
import type { DeskOverviewQuery } from '../../gql/graphql';
import { formatNumber } from '../../ui/numbers';
import css from './Operations.module.css';

type Desk = DeskOverviewQuery['desk'];

const failedLately = ({ failures }: Desk) =>
  formatNumber(failures.reduce((sum, { times }) => sum + times, 0));
const pausedJobs = ({ jobs }: Desk) => jobs.filter(({ paused }) => paused).map(({ name }) => name);

/** Whether all is well, at a glance. */
export function DeskFacts({ desk }: { desk: Desk }) {
  const paused = pausedJobs(desk);
  return (
    <dl className={css.facts}>
      <div>
        <dt>Papers</dt>
        <dd>{formatNumber(desk.paperCount)}</dd>
      </div>
      <div>
        <dt>Waiting for a vector</dt>
        <dd>{formatNumber(desk.waitingForVector)}</dd>
      </div>
      <div>
        <dt>Not serving</dt>
        <dd>{desk.missing.join(', ') || 'nothing: all is well'}</dd>
      </div>
      <div>
        <dt>Failed lately</dt>
        <dd>
          {desk.failures.length === 0 ? (
            'nothing'
          ) : (
            <Link to="/desk?show=errors">{failedLately(desk)}</Link>
          )}
        </dd>
      </div>
      {paused.length > 0 ? (
        <div>
          <dt>Paused</dt>
          <dd>
            <Link to="/desk?show=queue">{paused.join(', ')}</Link>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Mail goes to</dt>
        <dd>{desk.mailGoesToOutbox ? 'the outbox folder' : 'the mail server'}</dd>
      </div>
    </dl>
  );
}
