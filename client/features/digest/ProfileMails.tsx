import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import css from './Digest.module.css';
import { DigestSettingsFields, ProfileDigestsQuery } from './digest-query';
import { ProfileMail } from './ProfileMail';

/** Which interests come in a mail of their own, for who has several. */
export function ProfileMails() {
  const { data } = useQuery(ProfileDigestsQuery);
  const viewer = data?.viewer;
  if (!viewer || viewer.profiles.length < 2) return null;
  const alone = viewer.digest.frequency === 'OFF';
  const digests = new Map(
    viewer.profileDigests.map((digest) => [
      digest.profileId,
      readFragment(DigestSettingsFields, digest),
    ]),
  );
  return (
    <>
      <h3 className={css.subheading}>Interests by mail</h3>
      <p className={css.note}>
        {alone
          ? 'Each may have a mail of its own. No paper comes twice.'
          : 'Each comes in the mail above unless it has one of its own. No paper comes twice.'}
      </p>
      <ul className={css.mails}>
        {viewer.profiles.map(({ id, name }) => (
          <ProfileMail key={id} profile={{ id, name }} digest={digests.get(id)} alone={alone} />
        ))}
      </ul>
    </>
  );
}
