import { memo, use } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Route, Routes, useLocation } from 'react-router';
import { NotFound } from './NotFound';
import { PageBroke } from './PageBroke';
import type { Page } from './page';
import { PAGES, pageAt } from './pages';

/** Waits for the page's code; drawn at once when it has come already. */
function Loaded({ page }: { page: Page }) {
  const { Component } = page.module ?? use(page.load());
  return <Component />;
}

/** The page at the present address, which what opens over it leaves alone; one that breaks leaves the frame, and another address is another chance. */
export const Pages = memo(function Pages() {
  const { pathname, search } = useLocation();
  return (
    <ErrorBoundary
      FallbackComponent={PageBroke}
      resetKeys={[pathname + search]}
      onError={() => pageAt({ pathname, search })?.page.forgetFailure()}
    >
      <Routes>
        {PAGES.map(({ path, page }) => (
          <Route key={path} path={path} element={<Loaded page={page} />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </ErrorBoundary>
  );
});
