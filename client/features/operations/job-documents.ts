import { graphql } from '../../gql';

export const JobFields = graphql(`
  fragment JobFields on Job {
    name
    cron
    paused
    nextAt
    waiting
    running
    lastAt
    lastState
    lastSeconds
    failures
    error
  }
`);

export const QueueQuery = graphql(`
  query Queue {
    desk {
      jobs {
        ...JobFields
      }
    }
  }
`);

export const RunJob = graphql(`
  mutation RunJob($name: String!) {
    runJob(name: $name) {
      jobs {
        ...JobFields
      }
    }
  }
`);

export const RetryJob = graphql(`
  mutation RetryJob($name: String!) {
    retryJob(name: $name) {
      jobs {
        ...JobFields
      }
    }
  }
`);

export const PauseJob = graphql(`
  mutation PauseJob($name: String!, $paused: Boolean!) {
    pauseJob(name: $name, paused: $paused) {
      jobs {
        ...JobFields
      }
    }
  }
`);
