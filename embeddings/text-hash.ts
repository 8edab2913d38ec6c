import { createHash } from 'node:crypto';

/** What the model is given for a text: lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function modelInput(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** SHA-256 (32 bytes) of the text as the model gets it: equal hashes mean equal vectors. */
export function textHash(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
