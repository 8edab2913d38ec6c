import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { Section } from '../../ui/Section';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Interests.module.css';
import { InterestsQuery, ProfileFields } from './interest-documents';
import { NewProfileForm } from './NewProfileForm';
import { ProfileCard } from './ProfileCard';
import { SuggestedProfiles } from './SuggestedProfiles';

/** The reader's interests, those that could be made, and the form for one more. */
export function ProfilesSection() {
  const { data, error, refetch } = useQuery(InterestsQuery, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const viewer = data?.viewer;
  const profiles = readFragment(ProfileFields, viewer?.profiles) ?? [];
  return (
    <>
      <Section
        id="profiles"
        title="Profiles"
        lead="Interests side by side, each with a list of its own in For you."
      >
        {error && !viewer ? (
          <ErrorNote
            what="Your interests could not be fetched."
            safe="They are safe on the desk."
            error={error}
            onRetry={() => void refetch()}
          />
        ) : !viewer ? (
          <div role="status" aria-label="Fetching your interests">
            <SkeletonLine width="40%" size={17} />
            <SkeletonLine width="80%" />
            <SkeletonLine width="72%" />
          </div>
        ) : profiles.length === 0 ? (
          <p className={css.none}>None yet. Your likes are one interest until you make two.</p>
        ) : (
          <ul className={css.cards}>
            {profiles.map((profile) => (
              <li key={profile.id}>
                <ProfileCard
                  profile={profile}
                  others={profiles.filter(({ id }) => id !== profile.id)}
                  preferences={viewer.preferences}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="suggested"
        title="Suggested"
        lead="Likes that could be an interest of their own."
      >
        {viewer ? <SuggestedProfiles suggested={viewer.suggestedProfiles} /> : <SkeletonLine />}
      </Section>
      <Section id="new-profile" title="New profile" lead="Begin one from what you know already.">
        <NewProfileForm />
      </Section>
    </>
  );
}
