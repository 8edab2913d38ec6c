import { graphql } from '../../gql';

export const ProfileFields = graphql(`
  fragment ProfileFields on Profile {
    id
    name
    terms
    topics
    diversity
    freshness
    crowd
    authors {
      id
      name
    }
    papers {
      id
      key
      title
      ...PaperStanding
    }
  }
`);

export const SuggestedFields = graphql(`
  fragment SuggestedFields on SuggestedProfile {
    name
    terms
    papers {
      id
      key
      title
    }
  }
`);

export const InterestsQuery = graphql(`
  query Interests {
    viewer {
      id
      preferences {
        diversity
        freshness
        crowd
      }
      profiles {
        ...ProfileFields
      }
      suggestedProfiles {
        ...SuggestedFields
      }
    }
  }
`);

/** What a change of profiles, or of what they are made of, leaves out of date. */
export const PROFILES_CHANGED = ['Interests', 'ProfileNames', 'Evidence'];

export const ExclusionsQuery = graphql(`
  query Exclusions {
    viewer {
      id
      mutes {
        kind
        label
        value
      }
      removedReasons {
        id
        label
      }
    }
  }
`);
