import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, connect, type FullTextQuery, Index, type Table } from '@lancedb/lancedb';
import { z } from 'zod';
import type { Clock } from '../../clock.js';
import { column, lanceQuery, likeQuery, titleQuery } from './lance-query.js';
import type { WordDocument, WordHit, WordIndex, WordQuery } from './word-index.js';

const tableName = 'papers';
// Change this with the columns or the analysis, and every desk builds its index anew.
const formatVersion = 3;
// Made anew for each index: LanceDB uses up the object.
const analysis = (withPosition: boolean) =>
  Index.fts({
    ...{ stem: true, removeStopWords: true, lowercase: true, asciiFolding: true },
    withPosition,
  });
// Rows outside the inverted index are scanned at every query, so none stay out for long (see `commit`); but folding in
// reads all that is there, so that a build waits until there is as much again: it is then two passes over it, not hundreds.
const foldInAfter = { rows: 200, share: 1 };

const longestSearchMs = 30_000;
const manifestSchema = z.object({ formatVersion: z.literal(formatVersion), watermark: z.string() });

/** BM25 over English-stemmed words by LanceDB, in files of its own; its work runs outside the main loop. */
export class LanceWordIndex implements WordIndex {
  private unfolded = 0;

  private constructor(
    private readonly folder: string,
    private readonly clock: Clock,
    private readonly connection: Connection,
    private table: Table,
    private rows: number,
    public watermark: string | null,
  ) {}

  /** Opens what is there; whatever can't be used is thrown away, to be built again. */
  static async open(folder: string, clock: Clock): Promise<LanceWordIndex> {
    try {
      const watermark = await readWatermark(folder);
      const connection = await connect(folder);
      const table = await connection.openTable(tableName);
      const rows = await table.countRows();
      return new LanceWordIndex(folder, clock, connection, table, rows, watermark);
    } catch {
      return LanceWordIndex.create(folder, clock);
    }
  }

  private static async create(folder: string, clock: Clock): Promise<LanceWordIndex> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const connection = await connect(folder);
    return new LanceWordIndex(folder, clock, connection, await createTable(connection), 0, null);
  }

  count(): Promise<number> {
    return this.table.countRows();
  }

  async upsert(documents: readonly WordDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.table
      .mergeInsert('id')
      .whenMatchedUpdateAll()
      .whenNotMatchedInsertAll()
      .execute(documents.map(({ id, text, title }) => ({ id, text, title })));
    this.unfolded += documents.length;
    const enough = Math.max(foldInAfter.rows, foldInAfter.share * this.rows);
    if (this.unfolded >= enough) await this.foldIn();
  }

  async remove(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await this.table.delete(`id in (${ids.map(Number).join(',')})`);
  }

  async ids(): Promise<number[]> {
    const found = await this.table.query().select(['id']).toArrow();
    return Array.from(found.getChild('id')?.toArray() ?? [], Number);
  }

  async search(query: WordQuery, limit: number, among?: readonly number[]): Promise<WordHit[]> {
    const asked = lanceQuery(query);
    return asked && among?.length !== 0 ? this.find(asked, limit, among) : [];
  }

  async titles(words: string, limit: number, among?: readonly number[]): Promise<WordHit[]> {
    const asked = titleQuery(words);
    return asked && among?.length !== 0 ? this.find(asked, limit, among) : [];
  }

  async like(word: string, limit: number): Promise<number[]> {
    return (await this.find(likeQuery(word), limit)).map(({ id }) => id);
  }

  private async find(asked: FullTextQuery, limit: number, among?: readonly number[]) {
    const search = this.table.query().fullTextSearch(asked);
    if (among) search.where(`id in (${among.map(Number).join(',')})`);
    const rows = await search.select(['id', '_score']).limit(limit).toArray();
    return rows
      .map((row) => ({ id: Number(row.id), score: Number(row._score) }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  }

  async commit(watermark: string): Promise<void> {
    if (this.unfolded > 0) await this.foldIn();
    const draft = join(this.folder, 'manifest.json.new');
    await writeFile(draft, JSON.stringify({ formatVersion, watermark }), { flush: true });
    await rename(draft, join(this.folder, 'manifest.json'));
    this.watermark = watermark;
  }

  async reset(): Promise<void> {
    await rm(join(this.folder, 'manifest.json'), { force: true });
    this.watermark = null;
    this.table = await createTable(this.connection);
    this.rows = 0;
    this.unfolded = 0;
  }

  async renew(): Promise<void> {
    await createIndexes(this.table);
    await this.foldIn();
  }

  async close(): Promise<void> {
    this.table.close();
    this.connection.close();
  }

  private async foldIn(): Promise<void> {
    this.unfolded = 0;
    // Old versions would otherwise pile up on the disk with every small change; a search may still be at the latest of them.
    const before = new Date(this.clock.now().getTime() - longestSearchMs);
    await this.table.optimize({ cleanupOlderThan: before });
    this.rows = await this.table.countRows();
  }
}

async function readWatermark(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  return manifestSchema.parse(JSON.parse(text)).watermark;
}

async function createTable(connection: Connection): Promise<Table> {
  // LanceDB reads the column types from a row, which is then taken out again.
  const table = await connection.createTable(tableName, [{ id: 0, text: '', title: '' }], {
    mode: 'overwrite',
  });
  await createIndexes(table);
  await table.delete('id = 0');
  return table;
}

async function createIndexes(table: Table): Promise<void> {
  // Positions are for phrases, which are looked for in texts.
  await table.createIndex(column.text, { config: analysis(true), replace: true });
  await table.createIndex(column.title, { config: analysis(false), replace: true });
}
