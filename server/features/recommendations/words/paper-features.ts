import { LRUCache } from 'lru-cache';
import { Pace } from '../../../pace.js';
import { KeptPapers } from '../kept-papers.js';
import { Background, type Row } from './background.js';
import { readableTerms, type Terms, termsOf } from './paper-terms.js';
import type { PaperText, PaperTextStore } from './paper-text-store.js';
import type { WordTaste } from './word-taste.js';

export interface PaperFeatures {
  readonly id: number;
  readonly terms: Terms;
  readonly authorIds: readonly number[];
}

export interface ReadablePaper {
  readonly id: number;
  readonly title: string;
  /** Its words and keywords by their numbers. */
  readonly terms: ReadonlyMap<number, string>;
}

export interface Sample {
  readonly background: Background;
  /** Papers of the sample that likes are told apart from. */
  readonly others: readonly { readonly id: number; readonly row: Row }[];
  /** What was learnt against this sample of late, by what it was learnt from. */
  readonly fits: LRUCache<string, Promise<WordTaste | null>>;
}

const kept = 20_000;
const keptReadable = 2_000;
const sampled = 3_000;
const told = 1_000;
// Each as long as the vocabulary, about 120 KB: those of the interests of some thirty readers.
const keptFits = 120;
// How long a changed paper or a grown desk may go unnoticed.
const freshMs = 10 * 60_000;
// About two milliseconds of work.
const chunk = 20;

/** Words and authors of papers, read from Postgres when they are asked for; about 1 KB a paper is kept of the last asked. */
export class FeatureTable {
  private readonly known = new KeptPapers<PaperFeatures>({ most: kept, freshMs }, async (ids) =>
    readAll(await this.store.texts(ids)),
  );
  /** About 4 KB a paper. */
  private readonly readables = new KeptPapers<ReadablePaper>(
    { most: keptReadable, freshMs },
    async (ids) => (await this.store.texts(ids)).map(readablePaper),
  );
  private readonly samples = new LRUCache<'sample', Sample>({
    max: 1,
    ttl: freshMs,
    fetchMethod: () => this.takeSample(),
  });

  constructor(private readonly store: PaperTextStore) {}

  of(ids: readonly number[]): Promise<Map<number, PaperFeatures>> {
    return this.known.of(ids);
  }

  /** What to call papers, and their words, by; for papers that readers judged, which are asked for again and again. */
  readable(ids: readonly number[]): Promise<Map<number, ReadablePaper>> {
    return this.readables.of(ids);
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

const readablePaper = (paper: PaperText): ReadablePaper => ({
  id: paper.id,
  title: paper.title,
  terms: readableTerms(paper),
});

async function readAll(texts: readonly PaperText[]): Promise<PaperFeatures[]> {
  const read: PaperFeatures[] = [];
  const pace = new Pace(chunk);
  for (const text of texts) {
    if (pace.due()) await pace.rest();
    read.push({ id: text.id, terms: termsOf(text), authorIds: text.authorIds });
  }
  return read;
}
