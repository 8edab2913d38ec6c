import { useState } from 'react';
import type { ProfileFieldsFragment } from '../../gql/graphql';
import { Button, ButtonLink } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import card from './ProfileCard.module.css';
import { useProfileActs } from './use-profile-acts';

interface ProfileActsProps {
  profile: ProfileFieldsFragment;
  others: ProfileFieldsFragment[];
}

interface Question {
  title: string;
  text: string;
  action: string;
  run: () => void;
}

/** Split, begin anew, remove, merge; what cannot be undone is asked first. */
export function ProfileActs({ profile, others }: ProfileActsProps) {
  const acts = useProfileActs();
  const [asked, ask] = useState<Question>();
  const { name } = profile;
  const askReset = () =>
    ask({
      title: `Begin “${name}” anew?`,
      text: 'What it was learnt from counts no more: its likes, topics and authors. This cannot be undone.',
      action: 'Begin anew',
      run: () => acts.reset(profile),
    });
  const askRemove = () =>
    ask({
      title: `Remove “${name}”?`,
      text: 'Its papers go to the profiles they are nearest to. This cannot be undone.',
      action: 'Remove it',
      run: () => acts.remove(profile),
    });
  const askMerge = (into: ProfileFieldsFragment | undefined) =>
    into &&
    ask({
      title: `Merge “${name}” into “${into.name}”?`,
      text: `Its papers, topics and authors move over, and “${name}” goes.`,
      action: 'Merge them',
      run: () => acts.merge(profile, into),
    });
  return (
    <div className={card.acts}>
      {others.length > 0 ? (
        <ButtonLink to={`/for-you?profile=${profile.id}`}>Its list</ButtonLink>
      ) : null}
      {profile.papers.length > 1 ? (
        <Button aria-label={`Split ${name}`} onClick={() => acts.split(profile)}>
          Split
        </Button>
      ) : null}
      {others.length > 0 ? (
        <select
          className={card.select}
          aria-label={`Merge ${name} into another profile`}
          value=""
          onChange={(event) => askMerge(others.find(({ id }) => id === event.target.value))}
        >
          <option value="">Merge into …</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      ) : null}
      <Button aria-label={`Reset ${name}`} onClick={askReset}>
        Reset
      </Button>
      {others.length > 0 ? (
        <Button look="danger" aria-label={`Remove ${name}`} onClick={askRemove}>
          Remove
        </Button>
      ) : null}
      {asked ? (
        <ConfirmDialog
          title={asked.title}
          action={asked.action}
          onConfirm={asked.run}
          onClose={() => ask(undefined)}
        >
          {asked.text}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
