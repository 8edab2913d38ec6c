/** What two papers have in common beside their meaning. */
export interface Kin {
  /** The paper that was asked about. */
  readonly of: number;
  readonly paperId: number;
  /** How much they have in common, from 0 to 1. */
  readonly share: number;
}

export interface SharedAuthors extends Kin {
  /** The rarest first. */
  readonly authorIds: readonly number[];
}

export interface ReadTogether extends Kin {
  /** How many readers liked or saved both. */
  readonly readers: number;
}

export interface SharedReferences extends Kin {
  /** How many works both cite. */
  readonly references: number;
  /** Whether one cites the other. */
  readonly cited: boolean;
}

/** Finds the kin of several papers at once, those with most in common first. */
export interface KinStore {
  /**
   * Papers by the same people: the share of a paper's authors, an author counting the less the more papers they have.
   * @param among only these papers; null for any.
   */
  byAuthors(paperIds: readonly number[], among: readonly number[] | null): Promise<SharedAuthors[]>;
  /** Papers that the same readers liked or saved, where a few readers did: never what one or two did. */
  readTogether(
    paperIds: readonly number[],
    among: readonly number[] | null,
  ): Promise<ReadTogether[]>;
  /**
   * Papers that cite, are cited by, or cite the same works: half for a citation, and the cosine of both lists of references
   * (bibliographic coupling, Kessler 1963), at most 1.
   */
  byCitations(
    paperIds: readonly number[],
    among: readonly number[] | null,
  ): Promise<SharedReferences[]>;
}
