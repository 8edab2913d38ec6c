import { badInput } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import { isOfPaper, papersIn, takeoutSchema, withNames } from './takeout.js';
import type { TakeoutStore } from './takeout-store.js';

export interface TakenIn {
  /** Papers named in the file that the desk has. */
  readonly papers: number;
  /** Keys of those it does not have; what was done with them is left out. */
  readonly unknownPapers: readonly string[];
}

// Bytes: about 40,000 marks. A request holds as much, with what JSON within JSON adds.
const largest = 5_000_000;

/** Everything that counts for a reader's lists, out to a file and in again. */
export class TakeoutService {
  constructor(private readonly store: TakeoutStore) {}

  /** As JSON, which `takeIn` reads on this desk or another. */
  async takeOut(accountId: string): Promise<string> {
    return JSON.stringify(await this.store.read(accountId));
  }

  /** Adds what a file holds to what is there. @throws BAD_USER_INPUT naming the place in the file. */
  async takeIn({ accountId }: Viewer, json: string): Promise<TakenIn> {
    if (Buffer.byteLength(json) > largest)
      throw badInput(
        'json',
        'The file is larger than 5 MB. Divide its lists between several files: each adds to what is there.',
      );
    const read = takeoutSchema.safeParse(parse(json));
    if (!read.success) {
      const [issue] = read.error.issues;
      throw badInput('json', `At ${issue!.path.join('.') || 'the beginning'}: ${issue!.message}`);
    }
    const named = [...papersIn(read.data)];
    const reasons = read.data.exclusions.filter(isOfPaper).map(({ value }) => value);
    const known = await this.store.keysHere([...named, ...reasons]);
    await this.store.add(accountId, withNames(read.data, known));
    const unknownPapers = named.filter((key) => !known.has(key));
    return { papers: named.length - unknownPapers.length, unknownPapers };
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badInput('json', 'This is not the file that Lectern wrote: it is no JSON.');
  }
}
