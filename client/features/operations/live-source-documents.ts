import { graphql } from '../../gql';

export const LiveSourceFields = graphql(`
  fragment LiveSourceFields on LiveSource {
    name
    kind
    categories
    set
    url
    schedule
    paused
    running
    asked
    unfinished
    lastRunAt
    nextRunAt
    counts {
      added
      updated
      unchanged
      rejected
      removed
    }
    lastError
  }
`);

export const LiveSourcesQuery = graphql(`
  query LiveSources {
    desk {
      liveSources {
        ...LiveSourceFields
      }
    }
  }
`);

export const AddSource = graphql(`
  mutation AddSource($input: AddSourceInput!) {
    addSource(input: $input) {
      liveSources {
        ...LiveSourceFields
      }
    }
  }
`);

export const RunSource = graphql(`
  mutation RunSource($name: String!) {
    runSource(name: $name) {
      liveSources {
        ...LiveSourceFields
      }
    }
  }
`);

export const PauseSource = graphql(`
  mutation PauseSource($name: String!, $paused: Boolean!) {
    pauseSource(name: $name, paused: $paused) {
      liveSources {
        ...LiveSourceFields
      }
    }
  }
`);

export const ScheduleSource = graphql(`
  mutation ScheduleSource($name: String!, $schedule: String) {
    scheduleSource(name: $name, schedule: $schedule) {
      liveSources {
        ...LiveSourceFields
      }
    }
  }
`);

export const RemoveSource = graphql(`
  mutation RemoveSource($name: String!) {
    removeSource(name: $name) {
      liveSources {
        ...LiveSourceFields
      }
    }
  }
`);
