import type { Page } from 'playwright-core';

/** Signs a window in by the session's token, without the form. */
export const takeSession = (page: Page, url: string, token: string): Promise<void> =>
  page.context().addCookies([{ name: 'lectern_session', value: token, url }]);
