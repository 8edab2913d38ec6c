import { graphql } from '../../gql';

export const OperationsQuery = graphql(`
  query Operations($days: Int!) {
    desk {
      paperCount
      embeddedCount
      missing
      mailGoesToOutbox
      jobs {
        ...JobFields
      }
      days(count: $days) {
        day
        papers
        signUps
        readers
        mailsSent
        mailsSkipped
        mailsFailed
      }
    }
  }
`);

export const JobFields = graphql(`
  fragment JobFields on Job {
    name
    cron
    lastAt
    lastState
    lastSeconds
    failures
    error
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
