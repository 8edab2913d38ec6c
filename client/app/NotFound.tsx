import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';

export function NotFound() {
  return (
    <Page title="Page not found">
      <h1 className="visually-hidden">Page not found</h1>
      <EmptyState
        title="There is no page here."
        action={<ButtonLink to="/">To today’s papers</ButtonLink>}
      >
        <p>The address may be mistyped, or the page may have moved.</p>
      </EmptyState>
    </Page>
  );
}
