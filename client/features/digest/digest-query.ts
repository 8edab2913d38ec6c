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
    id
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
    complained
  }
`);

export const UpdateDigest = graphql(`
  mutation UpdateDigest($input: DigestSettingsInput!, $profileId: ID) {
    updateDigest(input: $input, profileId: $profileId) {
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
    interest
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

export const ProfileDigestsQuery = graphql(`
  query ProfileDigests {
    viewer {
      id
      profiles {
        id
        name
      }
      digest {
        id
        frequency
      }
      profileDigests {
        id
        profileId
        ...DigestSettings
      }
    }
  }
`);
