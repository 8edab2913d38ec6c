import { useQuery } from '@apollo/client/react';
import { MuteValue, UnmuteValue } from '../interests/exclusion-mutations';
import { ExclusionsQuery } from '../interests/interest-documents';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';

const CHANGED = ['Exclusions', 'Following'];

/** The words that the reader wants no papers with. */
export function useMutedWords() {
  const { data } = useQuery(ExclusionsQuery);
  const send = useSend();
  const perform = usePerform();
  const mutes = data?.viewer?.mutes ?? [];
  const mute = (value: string) => send(MuteValue, { kind: 'WORD', value }, CHANGED);
  const unmute = (value: string) =>
    perform({
      said: `“${value}” is let in again.`,
      why: 'With an account, what you mute stays away.',
      run: () => send(UnmuteValue, { kind: 'WORD', value }, CHANGED),
      undo: () => mute(value),
    });
  const words = mutes.filter(({ kind }) => kind === 'WORD').map(({ value }) => value);
  return { words, mute, unmute };
}
