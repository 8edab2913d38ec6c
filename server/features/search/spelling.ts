import leven from 'leven';
import { LRUCache } from 'lru-cache';
import type { PaperStore } from '../papers/paper-store.js';
import type { SearchStore } from './search-store.js';
import type { WordIndex } from './word-index.js';

const word = /[\p{L}\p{N}]+/gu;
// A shorter word is too near to too many.
const shortest = 4;
// In letters: from here on two may be wrong, so that two may have changed places.
const long = 6;
// Who writes more is pasting, and has few typos.
const mostWords = 8;
const papersLookedAt = 30;
const mostCandidates = 8;

/** Mends words that no paper has, by words that papers have. */
export class Spelling {
  // Who types a query asks of its words again with every letter.
  private readonly known = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });

  constructor(
    private readonly words: WordIndex,
    private readonly papers: Pick<PaperStore, 'findByIds'>,
    private readonly store: Pick<SearchStore, 'idsByTitleStart'>,
  ) {}

  /** A text with its misspelt words mended; the same when there is none. */
  async mended(text: string): Promise<string> {
    const all = text.match(word) ?? [];
    if (all.length > mostWords) return text;
    const doubtful = [...new Set(all)].filter((one) => one.length >= shortest && !/\d/.test(one));
    const mended = new Map<string, string>();
    for (const one of await this.unknown(doubtful, all.at(-1)!)) {
      const better = await this.nearest(one.toLowerCase());
      if (better) mended.set(one, better);
    }
    return text.replaceAll(word, (one) => mended.get(one) ?? one);
  }

  private async unknown(words: readonly string[], last: string): Promise<string[]> {
    const asked = words.filter((one) => !this.known.has(one));
    const counts = await Promise.all(asked.map((one) => this.count(one, 1)));
    const unknown = asked.filter((_, at) => counts[at] === 0);
    for (const one of asked) if (!unknown.includes(one)) this.known.set(one, true);
    // What is only begun is no mistake.
    const isBegun =
      unknown.includes(last) &&
      (await this.store.idsByTitleStart([last.toLowerCase()], 1)).length > 0;
    return isBegun ? unknown.filter((one) => one !== last) : unknown;
  }

  /** Of the words nearest to it the most common one. */
  private async nearest(unknown: string): Promise<string | null> {
    const ids = await this.words.like(unknown, papersLookedAt);
    const papers = await this.papers.findByIds(ids);
    const texts = papers.map(({ title, abstract }) => `${title} ${abstract}`.toLowerCase());
    const found = new Set(texts.flatMap((text) => text.match(word) ?? []));
    const most = unknown.length < long ? 1 : 2;
    const near = [...found]
      .map((candidate) => ({ candidate, apart: leven(unknown, candidate) }))
      .filter(({ candidate, apart }) => apart <= most && candidate[0] === unknown[0])
      .sort((a, b) => a.apart - b.apart)
      .slice(0, mostCandidates);
    const counted = await Promise.all(
      near.map(async (one) => ({ ...one, count: await this.count(one.candidate, 1_000) })),
    );
    const [best] = counted.sort((a, b) => a.apart - b.apart || b.count - a.count);
    return best?.candidate ?? null;
  }

  private async count(words: string, most: number): Promise<number> {
    return (await this.words.search({ words }, most)).length;
  }
}
