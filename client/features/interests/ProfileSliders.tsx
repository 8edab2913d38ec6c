import type { InterestsQuery, ProfileFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Slider } from '../../ui/Slider';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { ListPreview } from '../recommendations/ListPreview';
import css from './Interests.module.css';
import { UpdateProfile } from './profile-mutations';
import { SLIDERS } from './slider-words';
import { useMovedSliders } from './use-moved-sliders';

interface ProfileSlidersProps {
  profile: ProfileFieldsFragment;
  preferences: NonNullable<InterestsQuery['viewer']>['preferences'];
}

/** As the reader has it for all lists, unless a slider was moved for this one. */
export function ProfileSliders({ profile, preferences }: ProfileSlidersProps) {
  const send = useSend();
  const perform = usePerform();
  const { moved, onMove } = useMovedSliders();
  const save = (name: (typeof SLIDERS)[number]['name'], value: number | null) =>
    send(UpdateProfile, { id: profile.id, input: { [name]: value } });
  return (
    <div className={css.making}>
      <div className={css.sliders}>
        {SLIDERS.map(({ name, ...words }) => {
          const own = profile[name] ?? null;
          return (
            <Slider
              key={name}
              {...words}
              value={own ?? preferences[name]}
              onMove={onMove(name)}
              onSave={(value) => save(name, value)}
            >
              {own === null ? (
                <span className={css.quiet}>as for all</span>
              ) : (
                <Button
                  look="quiet"
                  aria-label={`${words.label}: as for all`}
                  onClick={() =>
                    perform({
                      said: `${words.label}: as for all.`,
                      why: '',
                      run: () => save(name, null),
                      undo: () => save(name, own),
                    })
                  }
                >
                  As for all
                </Button>
              )}
            </Slider>
          );
        })}
      </div>
      <ListPreview title="What it does to its list" sliders={moved} profileId={profile.id} />
    </div>
  );
}
