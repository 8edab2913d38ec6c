import { useQuery } from '@apollo/client/react';
import { LinkTabs } from '../../ui/LinkTabs';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { ProfileNamesQuery } from './profile-names-query';

/** All interests side by side, or one of them. */
export function ForYouTabs({ profileId }: { profileId?: string }) {
  const { data } = useQuery(ProfileNamesQuery, useEntryFetchPolicy());
  const profiles = data?.viewer?.profiles ?? [];
  if (profiles.length < 2 && !profileId) return null;
  const tabs = profiles.map(({ id, name }) => ({
    key: id,
    label: name,
    to: `/for-you?profile=${encodeURIComponent(id)}`,
  }));
  return (
    <LinkTabs
      label="Your interests"
      tabs={[{ key: 'all', label: 'All', to: '/for-you' }, ...tabs]}
      here={profileId ?? 'all'}
    />
  );
}
