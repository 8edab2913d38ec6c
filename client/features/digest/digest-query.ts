import { graphql } from '../../gql';

export const DigestQuery = graphql(`
  query Digest {
    viewer {
      id
      digest {
        ...DigestSettings
      }
    }
  }
`);

export const DigestSettingsFields = graphql(`
  fragment DigestSettings on Digest {
    frequency
    weekday
    hour
    timeZone
    threshold
    maxPapers
    sections
    pausedUntil
    stillHere
    nextAt
    bouncedAt
    bounceReason
  }
`);

export const UpdateDigest = graphql(`
  mutation UpdateDigest($input: DigestSettingsInput!) {
    updateDigest(input: $input) {
      digest {
        ...DigestSettings
      }
    }
  }
`);

export const DeliveryFields = graphql(`
  fragment DeliveryFields on Delivery {
    id
    createdAt
    sentAt
    status
    reason
    paperCount
  }
`);

export const SendDigest = graphql(`
  mutation SendDigest {
    sendDigest {
      delivery {
        ...DeliveryFields
      }
    }
  }
`);
