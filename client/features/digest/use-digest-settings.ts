import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { DigestSettingsFragment, DigestSettingsInput } from '../../gql/graphql';
import { UpdateDigest } from './digest-query';

/** The settings as the reader wants them: shown while on their way; what the desk answers then takes over. */
export function useDigestSettings<Known extends Partial<DigestSettingsFragment>>(
  known: Known,
  profileId?: string,
) {
  const [update, { loading, error }] = useMutation(UpdateDigest);
  const [wanted, setWanted] = useState<DigestSettingsInput>({});
  const set = async (change: DigestSettingsInput) => {
    setWanted((before) => ({ ...before, ...change }));
    const variables = { input: change, ...(profileId && { profileId }) };
    // A time zone or a pause is that of all mails.
    const refetchQueries = ['ProfileDigests'];
    await update({ variables, refetchQueries, awaitRefetchQueries: true }).catch(() => {});
    setWanted({});
  };
  return { settings: { ...known, ...wanted } as Known, set, loading, error };
}
