import type { Vector, VectorIndex } from '../../../../embeddings/index.js';
import type { FeatureTable, Sample } from '../words/paper-features.js';
import { awayFrom } from './away-from.js';
import { clusterPapers } from './cluster-papers.js';

// Papers of one interest are on average this near, seen from the middle of the desk; chosen by looking at mixed likes.
const sameInterest = 0.15;

// The middle of the desk moves slowly, as its sample does.
const views = new WeakMap<Sample, { model: string; view: Promise<(vector: Vector) => Vector> }>();

interface GroupingTools {
  readonly index: VectorIndex;
  readonly features: FeatureTable;
  /** Of the vectors that the index has. */
  readonly modelId: () => string;
}

/**
 * Groups papers that are one interest, the largest first.
 * @param groups exactly so many; without, as many as lie apart.
 */
export async function groupLikes(
  ids: readonly number[],
  { index, features, modelId }: GroupingTools,
  groups?: number,
): Promise<number[][]> {
  const [vectors, sample] = await Promise.all([index.vectors(ids), features.sample()]);
  const model = modelId();
  const known = views.get(sample);
  const view = known?.model === model ? known.view : viewOf(sample, index);
  views.set(sample, { model, view });
  const apart = await view;
  const papers = [...vectors].map(([id, vector]) => ({ id, vector: apart(vector) }));
  return clusterPapers(papers, groups ? -1 : sameInterest, groups);
}

async function viewOf({ others }: Sample, index: VectorIndex): Promise<(vector: Vector) => Vector> {
  return awayFrom([...(await index.vectors(others.map(({ id }) => id))).values()]);
}
