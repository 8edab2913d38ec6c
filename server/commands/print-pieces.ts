import type { CommandIo } from './command.js';

/** Prints a text that comes in pieces, however long it is, without holding it. */
export async function printPieces(
  pieces: AsyncIterable<string>,
  { signal, print }: Pick<CommandIo, 'signal' | 'print'>,
): Promise<number> {
  let rest = '';
  for await (const piece of pieces) {
    signal.throwIfAborted();
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    if (lines.length > 0) print(lines.join('\n'));
  }
  if (rest) print(rest);
  return 0;
}
