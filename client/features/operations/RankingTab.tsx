import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Section } from '../../ui/Section';
import { RankerList } from '../rankers/RankerList';
import { DeskAnswer } from './DeskAnswer';
import { ListDays } from './ListDays';

const RankingQuery = graphql(`
  query Ranking($days: Int!) {
    desk {
      listDays(count: $days) {
        ...ListDayFields
      }
      rankers {
        ...RankerFields
      }
    }
  }
`);

const DAYS = 30;

/** How good the lists are to readers, and which weights are tried. */
export function RankingTab() {
  const asked = useQuery(RankingQuery, {
    variables: { days: DAYS },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <DeskAnswer what="The ranking could not be asked." asked={asked}>
      {({ desk }) => (
        <>
          <Section
            id="ranking"
            title="What comes of For you"
            lead="A paper counts on the day its reader last had it on screen, and once a reader. It is taken when it was opened, saved or liked on that day or later, turned down when it was rated down or hidden. Papers of the last days may still be taken; readers who take a paper elsewhere count here too. Days are those of UTC."
          >
            <ListDays days={desk.listDays} />
          </Section>
          <Section
            id="rankers"
            title="How lists are weighed"
            lead="Learnt from what readers open, save and like. What is new takes over only when later feedback and a trial in real lists agree."
          >
            <RankerList rankers={desk.rankers} />
          </Section>
        </>
      )}
    </DeskAnswer>
  );
}
