import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { DoorButtons } from '../session/DoorButtons';
import { useSession } from '../session/session';
import { Evidence } from './Evidence';
import { ExclusionSections } from './ExclusionSections';
import { FollowingSection } from './FollowingSection';
import css from './Interests.module.css';
import { ListMaking } from './ListMaking';
import { ProfilesSection } from './ProfilesSection';
import { Takeout } from './Takeout';

const TITLE = 'What Lectern thinks I like';

export function Component() {
  const { viewer } = useSession();
  return (
    <Page title={TITLE}>
      <h1 className={css.title}>{TITLE}</h1>
      {viewer === null ? (
        <EmptyState title="Nothing yet: you are not signed in." action={<DoorButtons />}>
          <p>With an account, all that is learnt from your ratings is shown here, to change.</p>
        </EmptyState>
      ) : null}
      {viewer ? (
        <>
          <ProfilesSection />
          <Section id="lists" title="How my lists are made" lead="Moved is saved.">
            <ListMaking />
          </Section>
          <Section
            id="following"
            title="Following"
            lead="New papers of these authors, searches and keywords come into your list."
          >
            <FollowingSection />
          </Section>
          <ExclusionSections />
          <Section
            id="counts"
            title="What counts"
            lead="Your lists go by these papers. What is a year old counts half."
          >
            <Evidence />
            <p className={css.counts}>
              What you <Link to="/saved?show=liked">liked</Link>, <Link to="/saved">saved</Link> and{' '}
              <Link to="/saved?show=hidden">hid</Link>, and the{' '}
              <Link to="/settings#topics">topics you follow</Link>. To help it along,{' '}
              <Link to="/teach">teach Lectern</Link>: rate a few papers in a row. And what it came
              to: <Link to="/reading">what you read, by topic and week</Link>.
            </p>
            <Takeout />
          </Section>
        </>
      ) : null}
    </Page>
  );
}
