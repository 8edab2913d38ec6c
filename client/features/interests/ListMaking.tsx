import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatShare } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { Slider } from '../../ui/Slider';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { ListPreview } from '../recommendations/ListPreview';
import css from './Interests.module.css';
import { SLIDERS } from './slider-words';
import { useMovedSliders } from './use-moved-sliders';

const PreferencesQuery = graphql(`
  query Preferences {
    viewer {
      id
      preferences {
        diversity
        freshness
        crowd
        exploration
        learning
      }
    }
  }
`);

const UpdatePreferences = graphql(`
  mutation UpdatePreferences($input: PreferencesInput!) {
    updatePreferences(input: $input) {
      preferences {
        diversity
        freshness
        crowd
        exploration
        learning
      }
    }
  }
`);

/** The sliders for all lists, and the switch for learning. */
export function ListMaking() {
  const { data, error, refetch } = useQuery(PreferencesQuery);
  /** What was just chosen, until the desk has it. */
  const [paused, setPaused] = useState<boolean>();
  const send = useSend();
  const perform = usePerform();
  const { moved, onMove } = useMovedSliders();
  const preferences = data?.viewer?.preferences;
  if (error && !preferences)
    return (
      <ErrorNote
        what="Your sliders could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!preferences) return <SkeletonLine width="60%" />;
  const setLearning = async (learning: boolean) => {
    setPaused(!learning);
    await send(UpdatePreferences, { input: { learning } }).finally(() => setPaused(undefined));
  };
  const pause = (paused: boolean) =>
    perform({
      said: paused ? 'Learning is paused.' : 'Learning goes on.',
      why: 'With an account, Lectern learns from what you do.',
      run: () => setLearning(!paused),
      undo: () => setLearning(paused),
    });
  return (
    <div className={css.making}>
      <div className={css.sliders}>
        {SLIDERS.map(({ name, ...words }) => (
          <Slider
            key={name}
            {...words}
            value={preferences[name]}
            onMove={onMove(name)}
            onSave={(value) => send(UpdatePreferences, { input: { [name]: value } })}
          />
        ))}
        <Slider
          label="Exploring"
          low="none"
          high="half of the list"
          max={0.5}
          say={formatShare}
          value={preferences.exploration}
          onMove={onMove('exploration')}
          onSave={(exploration) => send(UpdatePreferences, { input: { exploration } })}
        />
        <label className={css.switch}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={paused ?? !preferences.learning}
            checked={paused ?? !preferences.learning}
            onChange={(event) => pause(event.target.checked)}
          />
          <span>Pause learning</span>
          <span className={css.quiet}>Nothing new is learnt from what you do.</span>
        </label>
      </div>
      <ListPreview title="What it does to your list" sliders={moved} />
    </div>
  );
}
