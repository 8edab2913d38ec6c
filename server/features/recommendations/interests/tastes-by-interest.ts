import type { Vector, VectorIndex } from '../../../../embeddings/index.js';
import type { Judged, Taste } from '../recommendation.js';
import { cosine } from '../scorers/near-scorer.js';
import type { ReaderChoices, StoredInterest, TasteStore } from '../taste-store.js';

// A paper that is less like all of an interest than this belongs to none of them, and so to the oldest.
const leastLike = 0.25;
// A paper of a category that an interest was begun from belongs there as one this near.
const sameTopic = 0.5;
const exemplars = 8;

/** A taste for each of a reader's interests that has anything to go by, oldest first; the whole one when there is one interest. */
export async function tastesByInterest(
  taste: Taste,
  choices: ReaderChoices,
  { index, store }: { index: VectorIndex; store: TasteStore },
): Promise<Taste[]> {
  const { interests } = choices;
  if (interests.length <= 1) return [withInterest(taste, interests[0])];
  const ids = [...new Set([...taste.likes, ...taste.allLikes].map(({ paperId }) => paperId))];
  const [vectors, facts] = await Promise.all([index.vectors(ids), store.facts(ids)]);
  const categories = new Map(facts.map((fact) => [fact.id, fact.categories]));
  const place = placer(choices, vectors, categories);
  const homes = new Map(ids.map((id) => [id, place(id)]));
  return interests
    .map((interest) => {
      const mine = ({ paperId }: Judged) => homes.get(paperId) === interest.id;
      const part = { likes: taste.likes.filter(mine), allLikes: taste.allLikes.filter(mine) };
      return withInterest({ ...taste, ...part }, interest);
    })
    .filter(hasAnything);
}

/** Which interest a liked paper belongs to: where it was put, else the one it is most like. */
export function placer(
  { interests, placed }: Pick<ReaderChoices, 'interests' | 'placed'>,
  vectors: ReadonlyMap<number, Vector>,
  categories: ReadonlyMap<number, readonly string[]>,
): (paperId: number) => string {
  const placedIn = new Map(placed.map(({ paperId, profileId }) => [paperId, profileId]));
  const examples = interests.map(({ id }) =>
    placed
      .filter(({ profileId }) => profileId === id)
      .flatMap(({ paperId }) => vectors.get(paperId) ?? [])
      .slice(-exemplars),
  );
  return (paperId) => {
    const known = placedIn.get(paperId);
    if (known) return known;
    const vector = vectors.get(paperId);
    const likeness = interests.map(({ topics }, at) => {
      const sameField = categories.get(paperId)?.some((name) => topics.includes(name));
      const nearest = vector ? examples[at]!.map((example) => cosine(vector, example)) : [];
      return Math.max(sameField ? sameTopic : 0, ...nearest);
    });
    const most = Math.max(...likeness);
    return interests[most < leastLike ? 0 : likeness.indexOf(most)]!.id;
  };
}

function withInterest(taste: Taste, interest: StoredInterest | undefined): Taste {
  if (!interest) return taste;
  const { diversity, freshness, crowd, ...rest } = interest;
  const { sliders } = taste;
  return {
    ...taste,
    interest: rest,
    sliders: {
      diversity: diversity ?? sliders.diversity,
      freshness: freshness ?? sliders.freshness,
      crowd: crowd ?? sliders.crowd,
    },
  };
}

const hasAnything = ({ likes, interest }: Taste): boolean =>
  likes.length > 0 || interest!.topics.length > 0 || interest!.authorIds.length > 0;
