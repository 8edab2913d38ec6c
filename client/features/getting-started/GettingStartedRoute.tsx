import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkTabs } from '../../ui/LinkTabs';
import { Page } from '../../ui/Page';
import { DoorButtons } from '../session/DoorButtons';
import { useSession } from '../session/session';
import { PastePapers } from '../teach/PastePapers';
import { Teach } from '../teach/Teach';
import { AuthorsStep } from './AuthorsStep';
import css from './GettingStarted.module.css';
import { reached, STEPS, type StepName, stepPath } from './steps';
import { TopicsStep } from './TopicsStep';

const CONTENT: Record<StepName, () => React.ReactNode> = {
  topics: TopicsStep,
  authors: AuthorsStep,
  papers: PastePapers,
  rate: Teach,
};

/** The step of the address; without one, where the reader stopped. */
function useStep() {
  const [params] = useSearchParams();
  const stopped = reached.use();
  const wanted = params.get('step') ?? stopped;
  const at = Math.max(
    0,
    STEPS.findIndex(({ name }) => name === wanted),
  );
  const name = STEPS[at]!.name;
  useEffect(() => {
    if (reached.get() !== 'done') reached.set(name);
  }, [name]);
  return { at, step: STEPS[at]!, next: STEPS[at + 1] };
}

function Steps() {
  const { at, step, next } = useStep();
  const navigate = useNavigate();
  const Content = CONTENT[step.name];
  const finish = () => {
    reached.set('done');
    void navigate('/for-you');
  };
  return (
    <>
      <header className={css.head}>
        <p className={css.quiet}>
          Step {at + 1} of {STEPS.length} · each can be left out
        </p>
        <Button look="quiet" onClick={() => void navigate('/for-you')}>
          Later
        </Button>
      </header>
      <h1 className={css.title}>{step.title}</h1>
      <p className={css.lead}>{step.lead}</p>
      <LinkTabs
        label="Steps"
        tabs={STEPS.map(({ name, label }) => ({ key: name, label, to: stepPath(name) }))}
        here={step.name}
      />
      <div key={step.name} className={css.step}>
        <Content />
      </div>
      <footer className={css.foot}>
        {at > 0 ? <ButtonLink to={stepPath(STEPS[at - 1]!.name)}>Back</ButtonLink> : null}
        {next ? (
          <ButtonLink to={stepPath(next.name)} look="primary">
            Next: {next.label.toLowerCase()}
          </ButtonLink>
        ) : (
          <Button look="primary" onClick={finish}>
            See my list
          </Button>
        )}
      </footer>
    </>
  );
}

/** From nothing to a list of one's own in four steps; what is chosen counts at once, so that one can stop anywhere. */
export function Component() {
  const { viewer } = useSession();
  return (
    <Page title="Getting started">
      {viewer === null ? (
        <>
          <h1 className={css.title}>Getting started</h1>
          <EmptyState title="A list of your own needs an account." action={<DoorButtons />}>
            <p>It lives on this desk only, and takes an address and a password.</p>
          </EmptyState>
        </>
      ) : viewer ? (
        <Steps />
      ) : null}
    </Page>
  );
}
