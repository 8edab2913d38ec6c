import { readFileSync } from 'node:fs';
import type { Vector } from './embedder.js';
import { rowsAtATime, type VectorRows } from './vector-rows.js';

type Multiply = (
  query: number,
  queryEnd: number,
  rows: number,
  stride: number,
  ids: number,
  idsEnd: number,
  out: number,
) => void;
interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly multiply16: Multiply;
  readonly multiply8: Multiply;
}

const module = new WebAssembly.Module(
  readFileSync(new URL('./quantised-rows.wasm', import.meta.url)),
);
const pageBytes = 65_536;
const mostPages = 65_536;
/** Numbers that the kernel takes at a time. */
const step = 32;
/** A row ends with its number of steps a unit; so long that the next row is aligned, too. */
const tailBytes = 16;
const longest = 32_767;
const largest = { int16: 32_767, int8: 127 };
const growth = 1.125;

/**
 * Rows of whole numbers, which take a half or a quarter of what floats do: each number is rounded to steps that are the row's own, as
 * fine as the largest number allows. No row is longer than 32,767 steps and a rounding, so that no sum of products passes 2^31
 * (Cauchy and Schwarz), and all are exact.
 */
export class QuantisedRows implements VectorRows {
  readonly #kernel = new WebAssembly.Instance(module).exports as Kernel;
  readonly #width: number;
  readonly #tailAt: number;
  readonly rowBytes: number;
  // The kernel's memory: a query, which rows, their sums, and from there on all rows.
  readonly #idsAt: number;
  readonly #sumsAt: number;
  readonly #rowsAt: number;
  readonly #sums = new Float64Array(rowsAtATime);
  #bytes!: Uint8Array;
  #numbers!: Int16Array | Int8Array;
  #floats!: Float32Array;

  /** @param precision 16 bits a number, which tell cosines to .0001, or 8: to .01. */
  constructor(
    readonly dimension: number,
    readonly precision: 'int16' | 'int8',
  ) {
    const numbers = Math.ceil(dimension / step) * step;
    this.#width = precision === 'int16' ? 2 : 1;
    this.#tailAt = numbers * this.#width;
    this.rowBytes = this.#tailAt + tailBytes;
    this.#idsAt = 2 * numbers;
    this.#sumsAt = this.#idsAt + 4 * rowsAtATime;
    this.#rowsAt = this.#sumsAt + 4 * rowsAtATime;
    this.resize(0);
  }

  /** What was given up stays taken. @throws RangeError past 4 GB, which is as much as the kernel reaches. */
  resize(count: number): void {
    const { memory } = this.#kernel;
    const missing = this.#rowsAt + count * this.rowBytes - memory.buffer.byteLength;
    if (missing > 0) {
      const ahead = Math.ceil((growth - 1) * memory.buffer.byteLength);
      grow(memory, Math.ceil(missing / pageBytes), Math.ceil(ahead / pageBytes));
    }
    if (this.#bytes?.buffer === memory.buffer) return;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#floats = new Float32Array(memory.buffer);
    this.#numbers =
      this.#width === 2 ? new Int16Array(memory.buffer) : new Int8Array(memory.buffer);
  }

  set(row: number, vector: Vector): void {
    const at = this.#atOf(row);
    this.#floats[(at + this.#tailAt) / 4] = quantise(
      vector,
      largest[this.precision],
      this.#numbers,
      at / this.#width,
    );
  }

  get(row: number, vector: Vector = new Float32Array(this.dimension)): Vector {
    const at = this.#atOf(row);
    const steps = this.#floats[(at + this.#tailAt) / 4]!;
    const first = at / this.#width;
    const numbers = this.#numbers;
    for (let place = 0; place < vector.length; place++)
      vector[place] = numbers[first + place]! / steps;
    return vector;
  }

  bytes(row: number): Uint8Array {
    const at = this.#atOf(row);
    return this.#bytes.subarray(at, at + this.rowBytes);
  }

  products(query: Vector): (rows: Uint32Array) => ArrayLike<number> {
    const numbers = new Int16Array(this.#idsAt / 2);
    const steps = quantise(query, longest, numbers, 0);
    const multiply = this.#kernel[this.#width === 2 ? 'multiply16' : 'multiply8'];
    return (rows) => {
      if (rows.length === 0) return this.#sums;
      const { buffer } = this.#bytes;
      new Int16Array(buffer, 0, numbers.length).set(numbers);
      new Uint32Array(buffer, this.#idsAt, rows.length).set(rows);
      const idsEnd = this.#idsAt + 4 * rows.length;
      multiply(0, this.#idsAt, this.#rowsAt, this.rowBytes, this.#idsAt, idsEnd, this.#sumsAt);
      const sums = new Int32Array(buffer, this.#sumsAt, rows.length);
      for (let at = 0; at < rows.length; at++) {
        const tail = (this.#atOf(rows[at]!) + this.#tailAt) / 4;
        this.#sums[at] = sums[at]! / (steps * this.#floats[tail]!);
      }
      return this.#sums;
    };
  }

  #atOf(row: number): number {
    return this.#rowsAt + row * this.rowBytes;
  }
}

/** Writes the vector in whole numbers up to `most`; returns how many steps a unit has, as exactly as a row keeps it. */
function quantise(
  vector: Vector,
  most: number,
  into: Int16Array | Int8Array,
  first: number,
): number {
  let [sum, peak] = [0, 0];
  for (let at = 0; at < vector.length; at++) {
    const number = vector[at]!;
    sum += number * number;
    peak = Math.max(peak, Math.abs(number));
  }
  const steps = Math.fround(Math.min(most / peak, longest / Math.sqrt(sum)));
  for (let at = 0; at < vector.length; at++) into[first + at] = Math.round(vector[at]! * steps);
  return steps;
}

/** Grows by as many pages as are missing, and by some ahead where there is room. */
function grow(memory: WebAssembly.Memory, missing: number, ahead: number): void {
  const left = mostPages - memory.buffer.byteLength / pageBytes;
  if (missing > left)
    throw new RangeError('So many vectors do not fit into one process: see docs/scale.md.');
  memory.grow(Math.min(left, Math.max(missing, ahead)));
}
