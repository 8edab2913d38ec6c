import { graphql } from '../../gql';

export const RankerFields = graphql(`
  fragment RankerFields on Ranker {
    id
    origin
    state
    createdAt
    decidedAt
    multipliers {
      feature
      factor
    }
    gate {
      readers
      lists
      gain
      low
      high
    }
    trial {
      readers
      lists
      gain
      low
      high
    }
  }
`);
