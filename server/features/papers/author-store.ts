import type { Author } from './paper.js';

export interface AuthorStore {
  /** The author that a number or a name, however spelt, stands for. */
  find(idOrName: string): Promise<Author | null>;
  findByIds(ids: readonly number[]): Promise<Author[]>;
}
