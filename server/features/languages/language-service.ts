import type { LanguageStore } from './language-store.js';
import { tellLanguages } from './tell-languages.js';

const atOnce = 2_000;

/** Tells in which language papers are written. */
export class LanguageService {
  constructor(private readonly store: LanguageStore) {}

  /** Looks at all papers that came or changed; returns how many. */
  async tellNew(): Promise<number> {
    let told = 0;
    for (;;) {
      const papers = await this.store.untold(atOnce);
      if (papers.length === 0) return told;
      const languages = await tellLanguages(
        papers.map(({ title, abstract }) => `${title}\n${abstract}`),
      );
      await this.store.save(papers.map((paper, at) => ({ ...paper, language: languages[at]! })));
      told += papers.length;
    }
  }
}
