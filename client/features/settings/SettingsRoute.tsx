import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { DigestSection } from '../digest/DigestSection';
import { TopicsPicker } from '../recommendations/TopicsPicker';
import { useSession } from '../session/session';
import { useDoorPath } from '../session/way-back';
import { AccountForm } from './AccountForm';
import { AppearanceSwitch } from './AppearanceSwitch';
import { FeedAddresses } from './FeedAddresses';
import { LeaveSection } from './LeaveSection';
import { PasswordForm } from './PasswordForm';
import { PrivateFeedList } from './PrivateFeeds';
import css from './SettingsRoute.module.css';

/** Links such as /settings#digest lead to their section, also when it is drawn late. */
function useHashTarget(ready: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash, ready]);
}

export function Component() {
  const { viewer } = useSession();
  const signIn = useDoorPath('/sign-in');
  useHashTarget(viewer !== undefined);
  return (
    <Page title="Settings">
      <h1 className={css.title}>Settings</h1>
      {viewer === null ? (
        <EmptyState
          title="You are not signed in."
          action={<ButtonLink to={signIn}>Sign in</ButtonLink>}
        >
          <p>
            Account and digest settings appear once you are. What does not need an account is below.
          </p>
        </EmptyState>
      ) : null}
      {viewer ? (
        <>
          <Section
            id="digest"
            title="Digest by mail"
            lead={`The best of what is new for you, to ${viewer.email}.`}
          >
            <DigestSection />
          </Section>
          <Section
            id="topics"
            title="Topics you follow"
            lead="They lead For you while there are few ratings to go by."
          >
            <TopicsPicker />
          </Section>
          <Section id="account" title="Account" lead={viewer.email}>
            <AccountForm viewer={viewer} />
          </Section>
          <Section id="password" title="Password">
            <PasswordForm email={viewer.email} />
          </Section>
        </>
      ) : null}
      <Section id="appearance" title="Appearance" lead="Kept in this browser.">
        <AppearanceSwitch />
      </Section>
      <Section
        id="feeds"
        title="In a feed reader"
        lead="The day’s papers for any reader of RSS, Atom or JSON Feed; no account needed."
      >
        <FeedAddresses />
      </Section>
      {viewer ? (
        <Section
          id="private-feeds"
          title="Your lists in a feed reader"
          lead="Each at an address that no one can guess; whoever has it can read the list, until you take it back."
        >
          <PrivateFeedList />
        </Section>
      ) : null}
      {viewer?.isOperator ? (
        <Section
          id="desk"
          title="The desk"
          lead="Jobs, mail, readers and how lists are weighed; for operators."
        >
          <ButtonLink to="/desk">To the desk’s page</ButtonLink>
        </Section>
      ) : null}
      {viewer ? (
        <Section id="leave" title="Leave">
          <LeaveSection />
        </Section>
      ) : null}
    </Page>
  );
}
