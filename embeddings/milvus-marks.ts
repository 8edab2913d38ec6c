import { isMissing, MilvusCollection } from './milvus-collection.js';
import type { MilvusLink } from './milvus-link.js';

/**
 * How far each collection has come. Kept in a collection of its own, so that a mark goes the same way into Milvus as the
 * rows before it, and is never there without them.
 */
export class MilvusMarks {
  readonly #collection: MilvusCollection;

  constructor(
    readonly link: MilvusLink,
    readonly name: string,
  ) {
    this.#collection = new MilvusCollection(link, name, { dimension: 2, shards: 1, partitions: 0 });
  }

  /** Null when none was written. */
  async read(collection: string): Promise<string | null> {
    try {
      const { data } = await this.link.call((client) =>
        client.query({
          collection_name: this.name,
          filter: `name == "${collection}"`,
          output_fields: ['mark'],
        }),
      );
      return data[0]?.mark ?? null;
    } catch (error) {
      if ((await this.#collection.trueName()) === null) return null;
      throw error;
    }
  }

  async write(collection: string, mark: string): Promise<void> {
    // Every collection has to have vectors.
    const data = [{ name: collection, mark, vector: [1, 0] }];
    const write = () =>
      this.link.call((client) => client.upsert({ collection_name: this.name, data }));
    try {
      await write();
    } catch (error) {
      if ((await this.#collection.trueName()) !== null) throw error;
      await this.#create();
      await write();
    }
  }

  async forget(collection: string): Promise<void> {
    const filter = `name == "${collection}"`;
    await this.link
      .call((client) => client.deleteEntities({ collection_name: this.name, filter }))
      .catch((error) => {
        if (!isMissing(error)) throw error;
      });
  }

  async #create(): Promise<void> {
    const { DataType } = await import('@zilliz/milvus2-sdk-node');
    const text = { data_type: DataType.VarChar, max_length: 255 };
    await this.link.call((client) =>
      client.createCollection({
        collection_name: this.name,
        shards_num: 1,
        fields: [
          { name: 'name', ...text, is_primary_key: true, autoID: false },
          { name: 'mark', ...text },
          { name: 'vector', data_type: DataType.FloatVector, dim: 2 },
        ],
      }),
    );
    await this.link.call((client) =>
      client.createIndex({
        collection_name: this.name,
        field_name: 'vector',
        index_type: 'FLAT',
        metric_type: 'IP',
      }),
    );
    await this.#collection.load();
  }
}
