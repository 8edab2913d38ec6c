import { randomBytes } from 'node:crypto';
import type { Vector } from './embedder.js';
import { isMissing, MilvusCollection, type MilvusLayout, MOST_ROWS } from './milvus-collection.js';
import { MilvusLink, type MilvusServer } from './milvus-link.js';
import { MilvusMarks } from './milvus-marks.js';
import type { IndexEntry, Neighbour, SearchOptions, VectorIndex } from './vector-index.js';
import { checkEntry, checkSearch, isLabel } from './vector-rules.js';

export interface MilvusOptions extends MilvusServer, MilvusLayout {
  /** What all names of this installation begin with: letters, digits and _. */
  readonly prefix: string;
  readonly modelId: string;
  /** Tells what is indexed from everything else that has the same prefix. */
  readonly owner: string;
}

/**
 * Search by a Milvus server that several processes may share. One of them at a time may write. Nothing is asked of the
 * server before it is needed; while there is no collection yet, the index is empty.
 *
 * Every call rejects with an IndexUnavailableError while the server does not answer, and works again once it does.
 */
export class MilvusIndex implements VectorIndex {
  readonly dimension: number;
  readonly #link: MilvusLink;
  readonly #marks: MilvusMarks;
  /** The alias by which the collection in use is found, whichever that is. */
  readonly #live: MilvusCollection;
  /** What is filled to take the place of the live one. */
  #growing: MilvusCollection | null = null;
  /** Whether there is a live one; null: not known. */
  #there: boolean | null = null;
  #size = 0;

  constructor(options: MilvusOptions) {
    const { dimension, shards, partitions, prefix } = options;
    this.dimension = dimension;
    this.#link = new MilvusLink(options);
    this.#marks = new MilvusMarks(this.#link, `${prefix}_marks`);
    this.#live = new MilvusCollection(this.#link, nameOf(options), {
      dimension,
      shards,
      partitions,
    });
  }

  /** As of this process' last write or {@link watermark}. */
  size(): number {
    return this.#size;
  }

  async add(entries: readonly IndexEntry[]): Promise<void> {
    for (const entry of entries) checkEntry(entry, this.dimension);
    if (entries.length === 0) return;
    const last = new Map(entries.map((entry) => [entry.label, entry]));
    await this.#write((collection) => collection.put([...last.values()]));
  }

  async remove(labels: readonly number[]): Promise<void> {
    const known = labels.filter(isLabel);
    if (known.length > 0) await this.#write((collection) => collection.take(known));
  }

  async search(
    queries: readonly Vector[],
    k: number,
    { among }: SearchOptions = {},
  ): Promise<Neighbour[][]> {
    checkSearch(queries, k, this.dimension);
    const none = queries.map((): Neighbour[] => []);
    const known = among && [...new Set(among.filter(isLabel))];
    if (k === 0 || queries.length === 0 || known?.length === 0) return none;
    return this.#read(none, async (live) => {
      if (known) return live.nearestAmong(queries, k, known);
      // More than Milvus gives in one answer: each of all is compared instead.
      if (k > MOST_ROWS) return live.nearestAmong(queries, k, [...(await live.labels())]);
      return live.nearest(queries, k);
    });
  }

  vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    const known = labels.filter(isLabel);
    return this.#read(new Map(), (live) => live.vectors(known));
  }

  labels(): Promise<Uint32Array> {
    return this.#read(new Uint32Array(), (live) => live.labels());
  }

  /** What the collection in use was last marked with; null when there is none, or it has no mark. */
  async watermark(): Promise<string | null> {
    // What was begun and not marked is begun anew.
    this.#growing = null;
    const name = await this.#live.trueName();
    this.#there = name !== null;
    this.#size = name === null ? 0 : await this.#live.count();
    return name && this.#marks.read(name);
  }

  /** Labels of what is being written to; one that is only being filled has none that it should not. */
  async writtenLabels(): Promise<Uint32Array> {
    return this.#growing ? new Uint32Array() : this.labels();
  }

  /** From now on writes go to a new collection, of which nothing is found before {@link mark}. */
  async beginAnew(): Promise<void> {
    await this.#dropUnused();
    this.#growing = await this.#create();
  }

  /** Makes the new collection ready to answer. */
  async finish(): Promise<void> {
    await this.#growing?.seal();
    await this.#growing?.load();
  }

  /** Notes how far the index has come. One that was begun anew takes the place of that before. */
  async mark(watermark: string): Promise<void> {
    const name = this.#growing?.name ?? (await this.#live.trueName());
    if (name === null) return;
    await this.#marks.write(name, watermark);
    if (!this.#growing) return;
    await this.#use(this.#growing);
    this.#growing = null;
    await this.#dropUnused();
  }

  /** Begins with nothing. */
  async reset(): Promise<void> {
    await this.#dropUnused();
    const empty = await this.#create();
    await empty.load();
    await this.#use(empty);
    await this.#dropUnused();
  }

  /** Removes all of it from the server. */
  async drop(): Promise<void> {
    if ((await this.#live.trueName()) !== null)
      await this.#link.call((client) => client.dropAlias({ alias: this.#live.name }));
    this.#there = false;
    this.#size = 0;
    await this.#dropUnused();
  }

  /** Null when the server answers, else what is wrong, in a sentence. */
  problem(): Promise<string | null> {
    const query = new Float32Array(this.dimension).fill(1);
    return this.#link.problem(() => this.search([query], 1));
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  async #write(work: (collection: MilvusCollection) => Promise<void>): Promise<void> {
    // What grows is not loaded and can't be waited for.
    if (this.#growing) return work(this.#growing);
    if (!(await this.#isThere())) await this.reset();
    await work(this.#live);
    this.#size = await this.#live.count();
  }

  async #read<T>(empty: T, work: (live: MilvusCollection) => Promise<T>): Promise<T> {
    if (!(await this.#isThere())) return empty;
    try {
      return await work(this.#live);
    } catch {
      // The collection may have been replaced at this moment, by this process or another.
      this.#there = null;
      return (await this.#isThere()) ? work(this.#live) : empty;
    }
  }

  async #isThere(): Promise<boolean> {
    this.#there ??= (await this.#live.trueName()) !== null;
    return this.#there;
  }

  async #create(): Promise<MilvusCollection> {
    const name = `${this.#live.name}_${randomBytes(4).toString('hex')}`;
    const collection = new MilvusCollection(this.#link, name, this.#live.layout);
    await collection.create();
    return collection;
  }

  async #use({ name }: MilvusCollection): Promise<void> {
    const request = { collection_name: name, alias: this.#live.name };
    const known = (await this.#live.trueName()) !== null;
    await this.#link.call((client) =>
      known ? client.alterAlias(request) : client.createAlias(request),
    );
    this.#there = true;
    this.#size = await this.#live.count();
  }

  /** Removes what was replaced, and what was begun by a process that ended before it was done. */
  async #dropUnused(): Promise<void> {
    const used = await this.#live.trueName();
    const { data } = await this.#link.call((client) => client.showCollections());
    for (const { name } of data) {
      if (!name.startsWith(`${this.#live.name}_`) || name === used) continue;
      await new MilvusCollection(this.#link, name, this.#live.layout).drop().catch((error) => {
        if (!isMissing(error)) throw error;
      });
      await this.#marks.forget(name);
    }
  }
}

/** As readable as Milvus lets names be. */
function nameOf({ prefix, modelId, dimension, owner }: MilvusOptions): string {
  const model = modelId.replace(/^.*\//, '').replace(/\W+/g, '_');
  return [prefix, model, dimension, owner.replace(/\W+/g, '').slice(0, 12)].join('_').slice(0, 200);
}
