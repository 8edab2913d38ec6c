import { graphql } from '../../gql';

export const MuteValue = graphql(`
  mutation Mute($kind: MuteKind!, $value: String!) {
    mute(kind: $kind, value: $value) {
      mutes {
        kind
        value
      }
    }
  }
`);

export const UnmuteValue = graphql(`
  mutation Unmute($kind: MuteKind!, $value: String!) {
    unmute(kind: $kind, value: $value) {
      mutes {
        kind
        value
      }
    }
  }
`);
