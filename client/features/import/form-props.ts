import type { useLibraryImports } from './use-library-imports';

/** What every way to import is given. */
export interface FormProps {
  acts: ReturnType<typeof useLibraryImports>;
  error: unknown;
  /** As `PurposeField` has it. */
  purpose: string;
  onPurpose: (purpose: string) => void;
  /** Whether its keywords become tags. */
  keywordsAsTags: boolean;
  onKeywordsAsTags: (keywordsAsTags: boolean) => void;
}
