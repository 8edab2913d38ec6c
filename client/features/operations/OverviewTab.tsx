import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Section } from '../../ui/Section';
import { DaysSection } from './DaysSection';
import { DeskAnswer } from './DeskAnswer';
import { DeskFacts } from './DeskFacts';

const DeskOverviewQuery = graphql(`
  query DeskOverview($days: Int!) {
    desk {
      paperCount
      waitingForVector
      missing
      mailGoesToOutbox
      jobs {
        name
        paused
      }
      failures(first: 100) {
        times
      }
      days(count: $days) {
        ...DayFields
      }
    }
  }
`);

const DAYS = 30;
const LOOK_AGAIN_MS = 30_000;

/** Whether all is well, and what happened lately. */
export function OverviewTab() {
  const asked = useQuery(DeskOverviewQuery, {
    variables: { days: DAYS },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  return (
    <DeskAnswer what="The desk could not be asked." asked={asked}>
      {({ desk }) => (
        <>
          <DeskFacts desk={desk} />
          <Section id="days" title={`The last ${DAYS} days`} lead="Days are those of UTC.">
            <DaysSection days={desk.days} />
          </Section>
        </>
      )}
    </DeskAnswer>
  );
}
