import { graphql } from '../../gql';

export const RankersQuery = graphql(`
  query Rankers {
    desk {
      rankers {
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
    }
  }
`);
