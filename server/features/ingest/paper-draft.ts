import { createHash } from 'node:crypto';
import type { ExternalId } from '../papers/paper-ref.js';
import type { ReadyVector } from './ready-vector.js';

/** A paper as a source gives it: checked and cleaned, not yet stored. Null: the source does not say. */
export interface PaperDraft {
  /** At least one; the first becomes the key. */
  readonly externalIds: readonly ExternalId[];
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** ISO 8601 instant. */
  readonly publishedAt: string | null;
  /** Given where the date says no more than that. */
  readonly publishedIn?: 'year' | 'month';
  readonly updatedAt: string | null;
  /** As arXiv counts them. */
  readonly version: number | null;
  /** YYYY-MM-DD. */
  readonly feedDate: string | null;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly upvotes: number | null;
  readonly numComments: number | null;
  readonly githubRepo: string | null;
  readonly githubStars: number | null;
  readonly submittedBy: string | null;
  readonly url: string | null;
  readonly pdfUrl: string | null;
  readonly starter: boolean;
  /** Told by who does not publish it; such a source fills in what is missing. */
  readonly secondHand?: boolean;
  /** Its text's, made elsewhere. */
  readonly vector?: ReadyVector;
}

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
