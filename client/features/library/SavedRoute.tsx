import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkTabs } from '../../ui/LinkTabs';
import { Page } from '../../ui/Page';
import { CollectionsOverview } from '../collections/CollectionsOverview';
import { useSession } from '../session/session';
import { useDoorPath } from '../session/way-back';
import { DismissedList } from './DismissedList';
import { LikedList } from './LikedList';
import { SavedList } from './SavedList';
import css from './SavedRoute.module.css';
import { TrashList } from './TrashList';

const TABS = [
  { name: 'saved', label: 'Saved', List: SavedList },
  { name: 'liked', label: 'Liked', List: LikedList },
  { name: 'collections', label: 'Collections', List: CollectionsOverview },
  { name: 'hidden', label: 'Hidden', List: DismissedList },
  { name: 'trash', label: 'Trash', List: TrashList },
];

const LINKS = TABS.map(({ name, label }) => ({
  key: name,
  label,
  to: name === 'saved' ? '/saved' : `/saved?show=${name}`,
}));

function SignedOut() {
  const signUp = useDoorPath('/sign-up');
  const signIn = useDoorPath('/sign-in');
  return (
    <EmptyState
      title="What you keep lands here."
      action={
        <div className={css.buttons}>
          <ButtonLink to={signUp} look="primary">
            Make it yours
          </ButtonLink>
          <ButtonLink to={signIn}>Sign in</ButtonLink>
        </div>
      }
    >
      <p>With an account, papers you save, like or hide stay here, on this desk.</p>
    </EmptyState>
  );
}

export function Component() {
  const { viewer } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find(({ name }) => name === params.get('show')) ?? TABS[0]!;
  return (
    <Page title={tab.label}>
      <h1 className={css.title}>Saved</h1>
      {viewer === null ? (
        <SignedOut />
      ) : (
        <>
          <LinkTabs label="Kept papers" tabs={LINKS} here={tab.name} />
          <tab.List key={tab.name} ready={viewer !== undefined} />
        </>
      )}
    </Page>
  );
}
