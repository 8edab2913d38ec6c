import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { AsideNote } from '../../ui/AsideNote';
import { digestMoment } from './digest-words';

export const NextDigestQuery = graphql(`
  query NextDigest {
    viewer {
      id
      digest {
        id
        frequency
        timeZone
        nextAt
      }
    }
  }
`);

export function NextDigestNote() {
  const { data } = useQuery(NextDigestQuery);
  const digest = data?.viewer?.digest;
  return (
    <AsideNote title="Next digest">
      <p>
        {digest?.nextAt
          ? digestMoment(digest.nextAt, digest.timeZone)
          : digest
            ? 'Your digest is off.'
            : ' '}{' '}
        <Link to="/settings#digest">{digest?.frequency === 'OFF' ? 'Turn it on' : 'Change'}</Link>
      </p>
    </AsideNote>
  );
}
