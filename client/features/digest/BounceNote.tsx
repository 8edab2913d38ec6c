import type { DigestSettingsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Time } from '../../ui/Time';
import css from './Digest.module.css';

interface BounceNoteProps {
  digest: Pick<DigestSettingsFragment, 'bouncedAt' | 'bounceReason' | 'complained'>;
  onRetry: () => void;
}

/** Why nothing comes, where the reader's address does not take mail, or one was reported as spam there. */
export function BounceNote({ digest, onRetry }: BounceNoteProps) {
  const { bouncedAt, bounceReason, complained } = digest;
  if (!bouncedAt) return null;
  if (complained)
    return (
      <div className={css.bounced} role="alert">
        <p>{bounceReason} No further mail is sent until you want it.</p>
        <Button onClick={onRetry}>Send me mail again</Button>
      </div>
    );
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
