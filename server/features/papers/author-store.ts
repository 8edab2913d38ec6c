import type { Author } from './paper.js';

/** An author and how many papers of theirs were looked at. */
export interface AuthorCount {
  readonly author: Author;
  readonly paperCount: number;
}

export interface AuthorStore {
  /** The author that a number or a name, however spelt, stands for. */
  find(idOrName: string): Promise<Author | null>;
  /** Those with a name one of whose words begins so, most papers first. */
  beginningWith(text: string, limit: number): Promise<AuthorCount[]>;
  /** Those who wrote most of the newest papers of these categories, or of all. */
  mostActive(categories: readonly string[], limit: number): Promise<AuthorCount[]>;
  findByIds(ids: readonly number[]): Promise<Author[]>;
}
