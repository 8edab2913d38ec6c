import type { Vector } from './embedder.js';
import { innerProduct } from './inner-product.js';
import { rowsAtATime, type VectorRows } from './vector-rows.js';

const ROWS_A_BLOCK = 1024;

/** Rows of 32-bit floats: nothing is lost. */
export class FloatRows implements VectorRows {
  readonly precision = 'float32';
  // Blocks instead of one array: growing never copies what is there, nor doubles the memory.
  readonly #blocks: Float32Array[] = [];
  readonly #products = new Float64Array(rowsAtATime);

  constructor(readonly dimension: number) {}

  get rowBytes(): number {
    return this.dimension * Float32Array.BYTES_PER_ELEMENT;
  }

  resize(count: number): void {
    const blocks = Math.ceil(count / ROWS_A_BLOCK);
    while (this.#blocks.length < blocks)
      this.#blocks.push(new Float32Array(ROWS_A_BLOCK * this.dimension));
    this.#blocks.length = blocks;
  }

  set(row: number, vector: Vector): void {
    this.get(row).set(vector);
  }

  get(row: number, into?: Vector): Vector {
    const offset = (row % ROWS_A_BLOCK) * this.dimension;
    const own = this.#blockOf(row).subarray(offset, offset + this.dimension);
    into?.set(own);
    return into ?? own;
  }

  bytes(row: number): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.get(row);
    return new Uint8Array(buffer, byteOffset, byteLength);
  }

  products(query: Vector): (rows: Uint32Array) => ArrayLike<number> {
    return (rows) => {
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        const offset = (row % ROWS_A_BLOCK) * this.dimension;
        this.#products[at] = innerProduct(query, this.#blockOf(row), offset);
      }
      return this.#products;
    };
  }

  #blockOf(row: number): Float32Array {
    return this.#blocks[Math.trunc(row / ROWS_A_BLOCK)]!;
  }
}
