import { Link } from 'react-router';
import { AsideNote } from '../../ui/AsideNote';
import { topicName } from '../../ui/topic-name';
import { NextDigestNote } from '../digest/NextDigestNote';
import { useSession } from '../session/session';

export function ForYouAside() {
  const { viewer } = useSession();
  const topics = viewer?.topics.map(topicName).join(', ');
  return (
    <>
      <AsideNote title="Why this list">
        <p>
          Papers near those you liked lately, away from those you did not, with a few from elsewhere
          to explore.
        </p>
        <p>
          <Link to="/interests">What Lectern thinks you like</Link>
        </p>
      </AsideNote>
      <AsideNote title="Topics you follow">
        <p>
          {topics || 'None yet.'}{' '}
          <Link to="/settings#topics">{topics ? 'Change' : 'Choose some'}</Link>
        </p>
      </AsideNote>
      <NextDigestNote />
    </>
  );
}
