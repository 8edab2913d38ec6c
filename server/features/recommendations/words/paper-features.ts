import { LRUCache } from 'lru-cache';
import { Pace } from '../../../pace.js';
import { Background, type Row } from './background.js';
import { type Terms, termsOf } from './paper-terms.js';
import type { PaperText, PaperTextStore } from './paper-text-store.js';
import type { WordTaste } from './word-taste.js';

export interface PaperFeatures {
  readonly id: number;
  readonly terms: Terms;
  readonly authorIds: readonly number[];
}

export interface Sample {
  readonly background: Background;
  /** Papers of the sample that likes are told apart from. */
  readonly others: readonly { readonly id: number; readonly row: Row }[];
  /** What was learnt against this sample of late, by what it was learnt from. */
  readonly fits: LRUCache<string, Promise<WordTaste | null>>;
}

const kept = 20_000;
const sampled = 3_000;
const told = 1_000;
// Each as long as the vocabulary: about 10 MB in all on a desk of 7,000 papers.
const keptFits = 32;
// How long a changed paper or a grown desk may go unnoticed.
const freshMs = 10 * 60_000;
// About two milliseconds of work.
const chunk = 20;

/** Words and authors of papers, read from Postgres when they are asked for; about 1 KB a paper is kept of the last asked. */
export class FeatureTable {
  private readonly known = new LRUCache<number, PaperFeatures>({ max: kept, ttl: freshMs });
  private readonly samples = new LRUCache<'sample', Sample>({
    max: 1,
    ttl: freshMs,
    fetchMethod: () => this.takeSample(),
  });

  constructor(private readonly store: PaperTextStore) {}

  async of(ids: readonly number[]): Promise<Map<number, PaperFeatures>> {
    const found = new Map(ids.map((id) => [id, this.known.get(id)]));
    const missing = ids.filter((id) => !found.get(id));
    if (missing.length > 0)
      for (const features of await readAll(await this.store.texts(missing))) {
        this.known.set(features.id, features);
        found.set(features.id, features);
      }
    return new Map([...found].flatMap(([id, features]) => (features ? [[id, features]] : [])));
  }

  async sample(): Promise<Sample> {
    return (await this.samples.fetch('sample'))!;
  }

  private async takeSample(): Promise<Sample> {
    const papers = await readAll(await this.store.sample(sampled));
    papers.sort((a, b) => a.id - b.id);
    const step = Math.max(1, papers.length / told);
    const background = new Background(papers.map(({ terms }) => terms));
    const others = papers
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .map(({ id, terms }) => ({
        id,
        row: background.row(terms),
      }));
    return { background, others, fits: new LRUCache({ max: keptFits }) };
  }
}

async function readAll(texts: readonly PaperText[]): Promise<PaperFeatures[]> {
  const read: PaperFeatures[] = [];
  const pace = new Pace(chunk);
  for (const text of texts) {
    if (pace.due()) await pace.rest();
    read.push({ id: text.id, terms: termsOf(text), authorIds: text.authorIds });
  }
  return read;
}
