import type { Response } from 'undici';
import { BadAnswer, FetchFailure } from './fetch-failure.js';

/** The body as text, in the encoding that its type names. @throws FetchFailure when it is longer than `maxBytes`. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > maxBytes) throw tooLong(maxBytes);
    parts.push(part);
  }
  return decode(Buffer.concat(parts), response.headers.get('content-type') ?? '');
}

const tooLong = (maxBytes: number) =>
  new FetchFailure('REFUSED', `the answer is longer than ${Math.floor(maxBytes / 2 ** 20)} MiB`);

function decode(bytes: Uint8Array, type: string): string {
  const [, charset = 'utf-8'] = /;\s*charset="?([\w-]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    throw new BadAnswer(`it is in an encoding that nobody knows here (${charset})`);
  }
}
