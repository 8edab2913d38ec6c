import type { Neighbour, Vector, VectorIndex } from '../../../embeddings/index.js';
import type { Kin, KinStore, ReadTogether, SharedAuthors, SharedReferences } from './kin.js';
import type { SimilarPaper, SimilarRequest } from './similar-paper.js';

// How much nearer a paper counts that has all authors, readers or references in common: see docs/decisions/029.
const weights = { authors: 0.2, readers: 1, citations: 0.2 };
// So many more than asked for, as what papers have in common may bring one up from further down.
const depth = 100;

/** What is known of what papers have in common with those asked about. */
interface Known {
  readonly mean: Vector | null;
  readonly near: readonly Neighbour[];
  readonly authors: ReadonlyMap<number, Common>;
  readonly readers: ReadonlyMap<number, Common>;
  readonly citations: ReadonlyMap<number, Common>;
}

interface Common {
  share: number;
  readonly authorIds: Set<number>;
  readers: number;
  references: number;
  cited: boolean;
}

/** What any kind of kinship may say. */
type AnyKin = Kin & Partial<SharedAuthors & ReadTogether & SharedReferences>;

/** Papers like one paper or a few: near in meaning, by the same people, liked by the same readers, citing the same works. */
export class SimilarService {
  constructor(
    private readonly vectors: VectorIndex,
    private readonly kin: KinStore,
  ) {}

  /**
   * A list for each request, best first. The score is the mean cosine to the papers asked about, and what shared authors,
   * readers and citations add to it: where nothing is known of these, the cosine alone.
   */
  async lists(requests: readonly SimilarRequest[]): Promise<SimilarPaper[][]> {
    const free = requests.filter(({ among }) => !among);
    const groups = [free, ...requests.filter(({ among }) => among).map((request) => [request])];
    const found = await Promise.all(groups.map((group) => this.rankGroup(group)));
    const lists = new Map(
      groups.flatMap((group, at) => group.map((one, i) => [one, found[at]![i]!])),
    );
    return requests.map((request) => lists.get(request)!);
  }

  /** Requests that go to the index and the database together, all among the same papers. */
  private async rankGroup(requests: readonly SimilarRequest[]): Promise<SimilarPaper[][]> {
    const ids = [...new Set(requests.flatMap(({ to }) => to))];
    if (ids.length === 0) return requests.map(() => []);
    const among = requests[0]?.among ?? null;
    const [own, authors, readers, citations] = await Promise.all([
      this.vectors.vectors(ids),
      this.kin.byAuthors(ids, among),
      this.kin.readTogether(ids, among),
      this.kin.byCitations(ids, among),
    ]);
    const means = requests.map(({ to }) => meanOf(to.flatMap((id) => own.get(id) ?? [])));
    const near = await this.nearest(means, Math.max(...requests.map(({ first }) => first)), among);
    return Promise.all(
      requests.map((request, at) =>
        this.rank(request, {
          mean: means[at]!,
          near: near[at]!,
          authors: inCommon(request, authors),
          readers: inCommon(request, readers),
          citations: inCommon(request, citations),
        }),
      ),
    );
  }

  private async nearest(
    means: readonly (Vector | null)[],
    first: number,
    among: readonly number[] | null,
  ): Promise<Neighbour[][]> {
    const queries = means.filter((mean) => mean !== null);
    const k = among?.length ?? first + depth;
    const found = await this.vectors.search(queries, k, among ? { among } : undefined);
    const lists = found.values();
    return means.map((mean) => (mean ? (lists.next().value ?? []) : []));
  }

  private async rank(
    { to, first, among }: SimilarRequest,
    { mean, near, authors, readers, citations }: Known,
  ): Promise<SimilarPaper[]> {
    const cosines = new Map(near.map(({ label, score }) => [label, score]));
    const kin = [authors, readers, citations].flatMap((known) => [...known.keys()]);
    const others = kin.filter((id) => !cosines.has(id));
    for (const { label, score } of await this.among(mean, [...new Set(others)]))
      cosines.set(label, score);
    return [...new Set([...cosines.keys(), ...others])]
      .filter((id) => among || !to.includes(id))
      .map((id) => ({
        id,
        score:
          (cosines.get(id) ?? 0) +
          weights.authors * (authors.get(id)?.share ?? 0) +
          weights.readers * (readers.get(id)?.share ?? 0) +
          weights.citations * (citations.get(id)?.share ?? 0),
        authorIds: [...(authors.get(id)?.authorIds ?? [])],
        readers: readers.get(id)?.readers ?? 0,
        references: citations.get(id)?.references ?? 0,
        cited: citations.get(id)?.cited ?? false,
      }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, first);
  }

  /** The true cosines of papers that only what they have in common brought up. */
  private async among(mean: Vector | null, ids: readonly number[]): Promise<Neighbour[]> {
    if (!mean || ids.length === 0) return [];
    const [found = []] = await this.vectors.search([mean], ids.length, { among: ids });
    return found;
  }
}

/** Its inner product with a vector is the mean of theirs; null of none. */
function meanOf(vectors: readonly Vector[]): Vector | null {
  const [one] = vectors;
  if (!one || vectors.length === 1) return one ?? null;
  return one.map((_, at) => vectors.reduce((sum, v) => sum + v[at]!, 0) / vectors.length);
}

/** What each paper has in common with all that are asked about: the mean of the shares. */
function inCommon({ to }: SimilarRequest, kin: readonly AnyKin[]): Map<number, Common> {
  const asked = new Set(to);
  const found = new Map<number, Common>();
  for (const { of, paperId, share, ...said } of kin) {
    if (!asked.has(of)) continue;
    const common = found.get(paperId) ?? nothing();
    common.share += share / to.length;
    common.readers = Math.max(common.readers, said.readers ?? 0);
    common.references = Math.max(common.references, said.references ?? 0);
    common.cited ||= said.cited ?? false;
    for (const id of said.authorIds ?? []) common.authorIds.add(id);
    found.set(paperId, common);
  }
  return found;
}

const nothing = (): Common => ({
  share: 0,
  authorIds: new Set(),
  readers: 0,
  references: 0,
  cited: false,
});
