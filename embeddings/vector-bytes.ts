import type { Vector } from './embedder.js';

const BYTES_A_NUMBER = 4;

/** A vector as little-endian float32 bytes, 4 × its length; the buffer shares no memory with it. */
export function toBytes(vector: Vector): Buffer {
  const bytes = Buffer.alloc(vector.length * BYTES_A_NUMBER);
  vector.forEach((value, index) => {
    bytes.writeFloatLE(value, index * BYTES_A_NUMBER);
  });
  return bytes;
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
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return Float32Array.from({ length: dimension }, (_, index) =>
    view.getFloat32(index * BYTES_A_NUMBER, true),
  );
}
