/** A part that the desk needs, and what to say while it is not there. */
export interface Part {
  readonly name: string;
  /** Null when it serves; else a sentence that says what is going on. */
  problem(): Promise<string | null> | string | null;
}

/** What of the desk serves and what is still missing, for health checks, the page and the operator. */
export class DeskState {
  constructor(private readonly parts: readonly Part[]) {}

  /** By name; empty when all serves. */
  async missing(): Promise<Record<string, string>> {
    const problems = await Promise.all(
      this.parts.map(async (part) => [part.name, await describe(part)] as const),
    );
    return Object.fromEntries(
      problems.filter((entry): entry is [string, string] => entry[1] !== null),
    );
  }
}

async function describe(part: Part): Promise<string | null> {
  try {
    return await part.problem();
  } catch {
    return 'does not answer';
  }
}
