import { useState } from 'react';
import type { InterestsQuery, ProfileFieldsFragment } from '../../gql/graphql';
import { topicName } from '../../ui/topic-name';
import css from './Interests.module.css';
import { ProfileActs } from './ProfileActs';
import card from './ProfileCard.module.css';
import { ProfileName } from './ProfileName';
import { ProfilePapers } from './ProfilePapers';
import { ProfileSliders } from './ProfileSliders';

interface ProfileCardProps {
  profile: ProfileFieldsFragment;
  others: ProfileFieldsFragment[];
  preferences: NonNullable<InterestsQuery['viewer']>['preferences'];
}

/** One interest: what it is made of, how its list is made, and what can be done with it. */
export function ProfileCard({ profile, others, preferences }: ProfileCardProps) {
  const { terms, topics, authors } = profile;
  const [open, setOpen] = useState(false);
  const begunFrom = [...topics.map(topicName), ...authors.map(({ name }) => name)];
  return (
    <article className={card.card} aria-label={profile.name}>
      <ProfileName profile={profile} />
      {terms.length > 0 ? <p className={card.terms}>{terms.join(' · ')}</p> : null}
      {begunFrom.length > 0 ? <p className={css.quiet}>Begun from {begunFrom.join(', ')}</p> : null}
      <ProfilePapers profile={profile} others={others} />
      <details className={card.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={card.summary}>How its list is made</summary>
        {open ? <ProfileSliders profile={profile} preferences={preferences} /> : null}
      </details>
      <ProfileActs profile={profile} others={others} />
    </article>
  );
}
