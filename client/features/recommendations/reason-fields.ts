import { graphql } from '../../gql';
import type { ReasonsFragment } from '../../gql/graphql';
import { formatChange } from '../../ui/numbers';

export const ReasonsFields = graphql(`
  fragment Reasons on RecommendationEdge {
    match
    matchProbability
    reasons {
      id
      kind
      text
      weight
      paper {
        key
        title
      }
    }
  }
`);

export type ReasonFields = ReasonsFragment['reasons'][number];

/** Exploring is a reason to show a paper, whatever it weighs. */
export const speaksFor = ({ kind, weight }: ReasonFields) => weight > 0 || kind === 'EXPLORATION';

export const weightiestFirst = (reasons: ReasonFields[]) =>
  reasons.toSorted((one, other) => other.weight - one.weight);

/** Two papers liked say little more than one: each kind of reason is shown once, by its strongest. */
export const strongestByKind = (reasons: ReasonFields[]) =>
  weightiestFirst(reasons).filter(
    ({ kind }, at, all) => all.findIndex((reason) => reason.kind === kind) === at,
  );

export const weightInWords = ({ weight }: ReasonFields) => `Weight ${formatChange(weight)}`;
