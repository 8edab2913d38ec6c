import { Pace } from '../../pace.js';
import type { LanguageStore } from './language-store.js';
import { type LanguageDetector, tellLanguage } from './tell-language.js';

const atOnce = 200;
// About two milliseconds of work.
const chunk = 10;

// A hundred megabytes of letter statistics: only for who has papers to look at.
const loadDetector = async (): Promise<LanguageDetector> => (await import('eld/extrasmall')).eld;

/** Tells in which language papers are written. */
export class LanguageService {
  constructor(private readonly store: LanguageStore) {}

  /** Looks at all papers that came or changed; returns how many. */
  async tellNew(): Promise<number> {
    let told = 0;
    for (;;) {
      const papers = await this.store.untold(atOnce);
      if (papers.length === 0) return told;
      const detector = await loadDetector();
      const pace = new Pace(chunk);
      const found = [];
      for (const paper of papers) {
        if (pace.due()) await pace.rest();
        const language = tellLanguage(`${paper.title}\n${paper.abstract}`, detector);
        found.push({ ...paper, language });
      }
      await this.store.save(found);
      told += papers.length;
    }
  }
}
