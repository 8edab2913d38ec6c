import type { FallbackProps } from 'react-error-boundary';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';

/** The net below every page. A page's code that cannot be fetched usually means that the desk was updated. */
export function PageBroke({ error }: FallbackProps) {
  const outdated = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <Page title="Something broke">
      <h1 className="visually-hidden">Something broke</h1>
      <EmptyState
        title={outdated ? 'This page could not be fetched.' : 'This page broke.'}
        action={
          <Button look="primary" onClick={() => window.location.reload()}>
            Load it again
          </Button>
        }
      >
        <p>
          {outdated
            ? 'The desk may have been updated or may not be running. Nothing you kept is lost.'
            : 'That is a fault in Lectern, not yours. What you rated and saved is safe on the desk.'}
        </p>
      </EmptyState>
    </Page>
  );
}
