import { endianness } from 'node:os';
import type { Vector } from './embedder.js';

const BYTES_A_NUMBER = 4;
/** Whether numbers lie in memory as they are stored; on any other processor each is turned round. */
const asStored = endianness() === 'LE';

/** A vector as little-endian float32 bytes, 4 × its length; the buffer shares no memory with it. */
export function toBytes(vector: Vector): Buffer {
  const bytes = Buffer.from(Float32Array.from(vector).buffer);
  return asStored ? bytes : bytes.swap32();
}

/**
 * The vector written by {@link toBytes}, copied out, so the buffer may lie at any address.
 * @throws RangeError when the buffer does not hold exactly `dimension` numbers
 */
export function fromBytes(buffer: Uint8Array, dimension: number): Vector {
  if (buffer.byteLength !== dimension * BYTES_A_NUMBER) {
    throw new RangeError(
      `A vector of ${dimension} numbers takes ${dimension * BYTES_A_NUMBER} bytes, got ${buffer.byteLength}.`,
    );
  }
  const bytes = Buffer.from(Uint8Array.from(buffer).buffer);
  if (!asStored) bytes.swap32();
  return new Float32Array(bytes.buffer);
}
