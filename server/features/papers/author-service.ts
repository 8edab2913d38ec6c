import { badInput } from '../../errors.js';
import { nameKey } from './author-name.js';
import type { AuthorCount, AuthorStore } from './author-store.js';

const mostTopics = 50;
const [leastLetters, mostLetters] = [2, 100];

/** Authors for a reader who looks for some. */
export class AuthorService {
  constructor(private readonly store: AuthorStore) {}

  /** Those of whose names one begins so, most papers first. @throws BAD_USER_INPUT. */
  named(text: string, limit: number): Promise<AuthorCount[]> {
    const letters = nameKey(text).length;
    if (letters < leastLetters || text.length > mostLetters)
      throw badInput('named', `Give ${leastLetters} to ${mostLetters} letters of a name.`);
    return this.store.beginningWith(text, limit);
  }

  /** Those who wrote most of the newest papers of these categories, or of all. */
  writingIn(topics: readonly string[], limit: number): Promise<AuthorCount[]> {
    return this.store.mostActive(topics.slice(0, mostTopics), limit);
  }
}
