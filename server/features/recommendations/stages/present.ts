import { shorten } from '../../../shorten.js';
import type { MatchLevel, Reason, Recommendation } from '../recommendation.js';
import { likedAmount, type Parts, scoreOf } from './parts.js';
import type { Scored } from './score.js';

const levels: [MatchLevel, number][] = [
  ['STRONG', 0.5],
  ['GOOD', 0.38],
  ['POSSIBLE', 0.26],
];

/** Stage 4: scores and parts in the reader's words. */
export function present(
  { facts, parts }: Scored,
  titles: ReadonlyMap<number, string>,
): Recommendation {
  return {
    paperId: facts.id,
    score: scoreOf(parts),
    match: matchLevel(parts),
    reasons: reasons(parts, titles),
  };
}

/** By what was liked and turned down; a paper that is only trending is an exploration, however popular. */
function matchLevel(parts: Parts): MatchLevel {
  const match = likedAmount(parts) + parts.against;
  return levels.find(([, least]) => match >= least)?.[0] ?? 'EXPLORING';
}

function reasons(parts: Parts, titles: ReadonlyMap<number, string>): Reason[] {
  const plain = (kind: Reason['kind'], text: string, weight: number): Reason => ({
    kind,
    text,
    weight,
    paperId: null,
  });
  const all = [
    ...parts.liked.map(
      ({ paperId, amount }): Reason => ({
        kind: 'LIKED_PAPER',
        text: `near ‘${nameOf(titles.get(paperId) ?? '')}’, which you liked`,
        weight: amount,
        paperId,
      }),
    ),
    ...(parts.alike ? [plain('READERS_ALIKE', alikeText(parts.alike), parts.alike.amount)] : []),
    ...(parts.topic
      ? [plain('TOPIC', `in ${parts.topic.name}, which you follow`, parts.topic.amount)]
      : []),
    plain('TRENDING', 'read and voted for now', parts.trending),
    plain('NEW', 'new', parts.fresh),
  ];
  return all.filter(({ weight }) => weight > 0.005).sort((a, b) => b.weight - a.weight);
}

/** What a title is known by: the part before its colon, in a length that leaves a reason on one line. */
const nameOf = (title: string): string => shorten(title.split(/:\s/)[0]!, 44);

const alikeText = ({ readers }: NonNullable<Parts['alike']>): string =>
  readers === 1 ? 'a reader like you liked it' : `${readers} readers like you liked it`;
