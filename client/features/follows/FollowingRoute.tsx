import { Link, useSearchParams } from 'react-router';
import type { FollowedKind } from '../../gql/graphql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkTabs } from '../../ui/LinkTabs';
import { Page } from '../../ui/Page';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { searchPath } from '../search/search-state';
import { useSession } from '../session/session';
import { useDoorPath } from '../session/way-back';
import { FollowedPapers } from './FollowedPapers';
import css from './Following.module.css';
import { Keywords } from './Keywords';
import { useFollows } from './use-follows';

const TABS: Array<{ key: string; label: string; to: string; of?: FollowedKind }> = [
  { key: 'all', label: 'All', to: '/following' },
  { key: 'authors', label: 'Authors', to: '/following?of=authors', of: 'AUTHORS' },
  { key: 'topics', label: 'Topics', to: '/following?of=topics', of: 'TOPICS' },
  { key: 'keywords', label: 'Keywords', to: '/following?of=keywords', of: 'KEYWORDS' },
];

function SignedOut() {
  const signUp = useDoorPath('/sign-up');
  return (
    <EmptyState
      title="Follow authors, topics and keywords."
      action={
        <ButtonLink to={signUp} look="primary">
          Make it yours
        </ButtonLink>
      }
    >
      <p>With an account, what they write and what is new there comes together here.</p>
    </EmptyState>
  );
}

function SavedSearches() {
  const { follows } = useFollows();
  const searches = follows?.savedSearches ?? [];
  if (searches.length === 0) return null;
  return (
    <p className={css.searches}>
      Saved searches:{' '}
      {searches.map(({ id, query }) => (
        <Link key={id} to={searchPath({ query })}>
          <bdi>{query}</bdi>
        </Link>
      ))}
    </p>
  );
}

/** What followed authors wrote, what is new in followed topics and what has a followed keyword, latest first. */
export function Component() {
  const { viewer } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find(({ key }) => key === params.get('of')) ?? TABS[0]!;
  if (viewer === null)
    return (
      <Page title="Following">
        <h1 className={css.title}>Following</h1>
        <SignedOut />
      </Page>
    );
  return (
    <Page title="Following">
      <header>
        <h1 className={css.title}>Following</h1>
        <LinkTabs label="What is followed" tabs={TABS} here={tab.key} />
        <SavedSearches />
        {tab.of === 'KEYWORDS' && viewer ? <Keywords /> : null}
      </header>
      {viewer ? <FollowedPapers key={tab.key} of={tab.of} /> : <PaperListSkeleton />}
    </Page>
  );
}
