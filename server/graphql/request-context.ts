import type { Services } from '../context.js';
import { forbidden, unauthenticated } from '../errors.js';
import type { AccountLoader } from '../features/accounts/account-loader.js';
import type { CitationLoader } from '../features/citations/citation-loader.js';
import type { SourceCountLoader } from '../features/ingest/source-count-loader.js';
import type { MarksLoader } from '../features/library/marks-loader.js';
import type { SavedLoader } from '../features/library/saved-loader.js';
import type { PaperLoader } from '../features/papers/paper-loader.js';
import type { SimilarLoader } from '../features/similar/similar-loader.js';
import type { CitedLoader } from '../features/works/cited-loader.js';
import type { Viewer } from '../viewer.js';

/** What one request carries through the resolvers. */
export interface RequestContext {
  readonly services: Services;
  readonly viewer: Viewer | null;
  /** The client's address, for limits. */
  readonly place: string;
  readonly loaders: {
    readonly papers: PaperLoader;
    readonly marks: MarksLoader;
    readonly saved: SavedLoader;
    readonly similar: SimilarLoader;
    readonly accounts: AccountLoader;
    readonly sourceCounts: SourceCountLoader;
    readonly citations: CitationLoader;
    readonly cited: CitedLoader;
  };
  /** Sets the session cookie; null takes it away. */
  setSession(session: { token: string; expiresAt: Date } | null): void;
}

/** @throws UNAUTHENTICATED */
export function requireViewer({ viewer }: RequestContext): Viewer {
  if (!viewer) throw unauthenticated();
  return viewer;
}

/** @throws UNAUTHENTICATED, FORBIDDEN */
export async function requireOperator(context: RequestContext): Promise<void> {
  const account = await context.loaders.accounts.load(requireViewer(context).accountId);
  if (account?.role !== 'operator') throw forbidden('Only operators of this desk may see this.');
}
