import { useQuery } from '@apollo/client/react';
import { NavLink } from 'react-router';
import { graphql } from '../../gql';
import css from './ForYouTabs.module.css';

const ProfileNamesQuery = graphql(`
  query ProfileNames {
    viewer {
      id
      profiles {
        id
        name
      }
    }
  }
`);

/** All interests side by side, or one of them. */
export function ForYouTabs({ profileId }: { profileId?: string }) {
  const { data } = useQuery(ProfileNamesQuery, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const profiles = data?.viewer?.profiles ?? [];
  if (profiles.length < 2 && !profileId) return null;
  const tabs = [{ id: undefined, name: 'All' }, ...profiles];
  return (
    <nav className={css.tabs} aria-label="Your interests">
      {tabs.map(({ id, name }) => (
        <NavLink
          key={id ?? 'all'}
          to={id ? `/for-you?profile=${encodeURIComponent(id)}` : '/for-you'}
          className={css.tab}
          aria-current={id === profileId ? 'page' : false}
        >
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
