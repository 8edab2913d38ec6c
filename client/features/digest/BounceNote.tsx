import type { DigestSettingsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Time } from '../../ui/Time';
import css from './Digest.module.css';

interface BounceNoteProps {
  digest: Pick<DigestSettingsFragment, 'bouncedAt' | 'bounceReason'>;
  onRetry: () => void;
}

/** Why nothing comes, where the reader's address does not take mail. */
export function BounceNote({ digest: { bouncedAt, bounceReason }, onRetry }: BounceNoteProps) {
  if (!bouncedAt) return null;
  return (
    <div className={css.bounced} role="alert">
      <p>
        Your address did not take the mail of <Time at={bouncedAt} />, so no further mail is sent.
        Its mail server said: “{bounceReason}”
      </p>
      <Button onClick={onRetry}>It works again</Button>
    </div>
  );
}
