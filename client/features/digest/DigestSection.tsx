import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment } from '../../gql';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import { useDesk } from '../desk/use-desk';
import { DeliveryHistory } from './DeliveryHistory';
import css from './Digest.module.css';
import { DigestForm } from './DigestForm';
import { DigestPreview } from './DigestPreview';
import { DigestQuery, DigestSettingsFields } from './digest-query';
import { ProfileMails } from './ProfileMails';
import { SendNow } from './SendNow';

function DigestSkeleton() {
  return (
    <div className={css.skeleton} role="status" aria-label="Fetching your digest settings">
      {['40%', '70%', '70%', '55%'].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <SkeletonLine key={index} width={width} size={26} />
      ))}
    </div>
  );
}

export function DigestSection() {
  const { data, error, refetch } = useQuery(DigestQuery);
  const { desk } = useDesk();
  const [previewing, setPreviewing] = useState(false);
  const digest = readFragment(DigestSettingsFields, data?.viewer?.digest);
  if (error && !digest) {
    return (
      <ErrorNote
        what="Your digest settings could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!digest) return <DigestSkeleton />;
  return (
    <>
      <DigestForm digest={digest} />
      <ProfileMails />
      {desk?.mailGoesToOutbox ? (
        <p className={css.note}>
          No mail server is set up: this desk writes its mail to the outbox folder.
        </p>
      ) : null}
      {desk?.countsClicks ? (
        <p className={css.note}>This desk counts which papers you open from its mails.</p>
      ) : null}
      <h3 className={css.subheading}>The next mail</h3>
      {previewing ? (
        <DigestPreview />
      ) : (
        <Button onClick={() => setPreviewing(true)}>Preview it</Button>
      )}
      <SendNow />
      <h3 className={css.subheading}>Sent so far</h3>
      <DeliveryHistory />
    </>
  );
}
