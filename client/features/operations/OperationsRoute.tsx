import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkTabs } from '../../ui/LinkTabs';
import { Page } from '../../ui/Page';
import { useSession } from '../session/session';
import { DuplicatesTab } from './DuplicatesTab';
import { ErrorsTab } from './ErrorsTab';
import { IndexTab } from './IndexTab';
import { MailTab } from './MailTab';
import css from './Operations.module.css';
import { OverviewTab } from './OverviewTab';
import { QueueTab } from './QueueTab';
import { RankingTab } from './RankingTab';
import { SourcesTab } from './SourcesTab';
import { UsersTab } from './UsersTab';

const TABS = [
  { name: 'overview', label: 'Overview', Tab: OverviewTab },
  { name: 'queue', label: 'Queue', Tab: QueueTab },
  { name: 'sources', label: 'Sources', Tab: SourcesTab },
  { name: 'duplicates', label: 'Duplicates', Tab: DuplicatesTab },
  { name: 'index', label: 'Index', Tab: IndexTab },
  { name: 'mail', label: 'Mail', Tab: MailTab },
  { name: 'users', label: 'Users', Tab: UsersTab },
  { name: 'ranking', label: 'Ranking', Tab: RankingTab },
  { name: 'errors', label: 'Errors', Tab: ErrorsTab },
];

const LINKS = TABS.map(({ name, label }) => ({
  key: name,
  label,
  to: name === 'overview' ? '/desk' : `/desk?show=${name}`,
}));

function NotYours() {
  return (
    <EmptyState
      title="This page is for the desk’s operators."
      action={<ButtonLink to="/">To today’s papers</ButtonLink>}
    >
      <p>
        An operator makes another here, or with
        <code>npm run lectern -- user role EMAIL operator</code>
      </p>
    </EmptyState>
  );
}

/** What an operator wants to know of the desk and can do about it; each tab asks for itself. */
export function Component() {
  const { viewer } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find(({ name }) => name === params.get('show')) ?? TABS[0]!;
  return (
    <Page title={tab.name === 'overview' ? 'The desk' : `${tab.label} of the desk`} wide>
      <div className={css.page}>
        <h1 className={css.title}>The desk</h1>
        {viewer === undefined ? null : viewer?.isOperator ? (
          <>
            <LinkTabs label="Parts of the desk" tabs={LINKS} here={tab.name} />
            <tab.Tab key={tab.name} />
          </>
        ) : (
          <NotYours />
        )}
      </div>
    </Page>
  );
}
