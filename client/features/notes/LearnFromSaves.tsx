import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Tick } from '../../ui/Tick';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';

const LearnFromSavesQuery = graphql(`
  query LearnFromSaves {
    viewer {
      id
      preferences {
        learnFromSaves
      }
    }
  }
`);

const SetLearnFromSaves = graphql(`
  mutation SetLearnFromSaves($learnFromSaves: Boolean!) {
    updatePreferences(input: { learnFromSaves: $learnFromSaves }) {
      preferences {
        learnFromSaves
      }
    }
  }
`);

/** Whether the library teaches the ranking; it does not until the reader says so. */
export function LearnFromSaves() {
  const { data } = useQuery(LearnFromSavesQuery);
  const [chosen, setChosen] = useState<boolean>();
  const perform = usePerform();
  const send = useSend();
  const learns = data?.viewer?.preferences.learnFromSaves;
  if (learns === undefined) return null;
  const set = (learnFromSaves: boolean) => {
    setChosen(learnFromSaves);
    return send(SetLearnFromSaves, { learnFromSaves }).finally(() => setChosen(undefined));
  };
  const choose = (wanted: boolean) =>
    perform({
      said: wanted
        ? 'What you save now teaches your ranking.'
        : 'What you save teaches your ranking nothing.',
      why: 'With an account, Lectern learns from what you do.',
      run: () => set(wanted),
      undo: () => set(!wanted),
    });
  return (
    <Tick checked={chosen ?? learns} onChange={(wanted) => void choose(wanted)}>
      Learn from what I save
    </Tick>
  );
}
