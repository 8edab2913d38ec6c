import { baselineRanker } from './baselines/baseline-ranker.js';
import { nearestLikes } from './baselines/nearest-likes.js';
import { randomWalk } from './baselines/random-walk.js';
import { rocchio } from './baselines/rocchio.js';
import { scholarInbox } from './baselines/scholar-inbox.js';
import { tfIdfSvm } from './baselines/tf-idf-svm.js';
import { calibrationEvaluation } from './calibration-evaluation.js';
import { corpusPairsEvaluation } from './corpus-pairs.js';
import { deskRanker } from './desk-ranker.js';
import { duplicatesEvaluation, labelledSets } from './duplicates-evaluation.js';
import { endedInterestEvaluation } from './ended-interest-evaluation.js';
import { feedOrderEvaluation, feedReadersEvaluation } from './feed-evaluations.js';
import type { Evaluation } from './figure.js';
import { learningCurveEvaluation } from './learning-curve-evaluation.js';
import { libraryEvaluation } from './library-evaluation.js';
import { searchEvaluation, wordWeightEvaluation } from './search-evaluation.js';
import { similarEvaluation } from './similar-evaluation.js';

const scifact = { name: 'scifact', corpus: 'scifact' };
const litsearch = { name: 'litsearch', corpus: 'corpus-100k', others: 4_000 };

const byText = [deskRanker, ...[tfIdfSvm, rocchio].map(baselineRanker)];
const byContent = [...byText, ...[scholarInbox, nearestLikes].map(baselineRanker)];
const all = [...byContent, baselineRanker(randomWalk)];

/** All that is measured, in the order of the table. */
export const evaluations: readonly Evaluation[] = [
  ...all.map((ranker) => libraryEvaluation({ set: 'citeulike-a' }, ranker)),
  ...[3, 5, 10].flatMap((kept) =>
    all.map((ranker) => libraryEvaluation({ set: 'citeulike-a', kept }, ranker)),
  ),
  // A reader there is who submitted the papers, so the submitter would tell.
  ...byContent.map((ranker) =>
    feedReadersEvaluation('hf-daily', ['authors', 'submittedBy'], ranker),
  ),
  // Vectors don't know of authors.
  ...byText.map((ranker) => feedReadersEvaluation('hf-daily', ['submittedBy'], ranker)),
  ...byContent.map((ranker) =>
    libraryEvaluation({ set: 'hf-daily', hidden: ['submittedBy'] }, ranker),
  ),
  calibrationEvaluation('hf-daily', ['authors', 'submittedBy']),
  calibrationEvaluation('hf-daily', ['submittedBy']),
  endedInterestEvaluation('hf-daily'),
  ...[deskRanker, baselineRanker(nearestLikes)].map((ranker) =>
    learningCurveEvaluation('hf-daily', ranker),
  ),
  feedOrderEvaluation('hf-daily'),
  ...[scifact, litsearch].flatMap((set) => [
    ...(['hybrid', 'words', 'meaning'] as const).map((mode) => searchEvaluation(set, mode)),
    wordWeightEvaluation(set),
  ]),
  ...[1, 5].flatMap((to) => {
    const choice = { set: 'citeulike-a', to, others: 10, name: `similar to ${to}` };
    return [
      similarEvaluation({ ...choice, readers: true }),
      similarEvaluation({ ...choice, name: `${choice.name}, by meaning alone` }),
    ];
  }),
  ...[[], ['authors']].map((hidden) =>
    similarEvaluation({
      set: 'hf-daily',
      to: 1,
      others: 4,
      hidden: ['submittedBy', ...hidden],
      name: hidden.length > 0 ? 'similar to 1, without authors' : 'similar to 1',
    }),
  ),
  ...labelledSets.map(duplicatesEvaluation),
  corpusPairsEvaluation,
];
