import { graphql } from '../../gql';

export const UpdateProfile = graphql(`
  mutation UpdateProfile($id: ID!, $input: UpdateProfileInput!) {
    updateProfile(id: $id, input: $input) {
      profile {
        id
        name
        diversity
        freshness
        crowd
      }
    }
  }
`);

export const SplitProfile = graphql(`
  mutation SplitProfile($id: ID!) {
    splitProfile(id: $id) {
      profiles {
        id
        name
      }
    }
  }
`);

export const ResetProfile = graphql(`
  mutation ResetProfile($id: ID!) {
    resetProfile(id: $id) {
      profile {
        id
      }
    }
  }
`);

export const RemoveProfile = graphql(`
  mutation RemoveProfile($id: ID!) {
    removeProfile(id: $id) {
      profiles {
        id
      }
    }
  }
`);

export const MergeProfiles = graphql(`
  mutation MergeProfiles($from: ID!, $into: ID!) {
    mergeProfiles(from: $from, into: $into) {
      profile {
        id
      }
    }
  }
`);

export const MovePaper = graphql(`
  mutation MovePaper($paperId: ID!, $profileId: ID!) {
    movePaper(paperId: $paperId, profileId: $profileId) {
      ok
    }
  }
`);

export const ForgetPaper = graphql(`
  mutation ForgetPaper($paperId: ID!) {
    forgetPaper(paperId: $paperId) {
      paper {
        id
        ...PaperStanding
      }
    }
  }
`);

export const AcceptProfile = graphql(`
  mutation AcceptProfile($name: String!, $papers: [ID!]!) {
    acceptProfile(name: $name, papers: $papers) {
      profiles {
        id
        name
      }
    }
  }
`);

export const CreateProfile = graphql(`
  mutation CreateProfile($input: CreateProfileInput!) {
    createProfile(input: $input) {
      profile {
        id
        name
      }
    }
  }
`);
