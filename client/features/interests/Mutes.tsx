import { useState } from 'react';
import type { ExclusionsQuery, MuteKind } from '../../gql/graphql';
import { AddForm } from '../../ui/AddForm';
import { Choice } from '../../ui/Choice';
import { topicLabel } from '../../ui/topic-name';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { MuteValue, UnmuteValue } from './exclusion-mutations';
import css from './Interests.module.css';
import { NamedRows } from './NamedRows';

type Mute = NonNullable<ExclusionsQuery['viewer']>['mutes'][number];

const KINDS = [
  { value: 'WORD', label: 'Word' },
  { value: 'TOPIC', label: 'Topic' },
  { value: 'AUTHOR', label: 'Author' },
  { value: 'LANGUAGE', label: 'Language' },
] as const;

const FIELD: Record<MuteKind, { label: string; hint: string }> = {
  WORD: { label: 'Word or phrase', hint: 'In title or abstract, in any case.' },
  TOPIC: { label: 'Topic', hint: 'A category such as cs.CL.' },
  AUTHOR: { label: 'Author’s name', hint: 'As it stands on the paper.' },
  LANGUAGE: { label: 'Language', hint: 'Such as German; papers written in it stay away.' },
};

const kindName = (kind: MuteKind) => KINDS.find(({ value }) => value === kind)?.label ?? kind;
const nameOf = ({ kind, label }: Mute) => (kind === 'TOPIC' ? topicLabel(label) : label);
const CHANGED = ['Exclusions'];

/** What never comes up in any list. */
export function Mutes({ mutes }: { mutes: Mute[] }) {
  const [kind, setKind] = useState<MuteKind>('WORD');
  const send = useSend();
  const perform = usePerform();
  const unmute = ({ kind, value, label }: Mute) =>
    perform({
      said: `“${label}” is let in again.`,
      why: 'With an account, what you mute stays away.',
      run: () => send(UnmuteValue, { kind, value }, CHANGED),
      undo: () => send(MuteValue, { kind, value }, CHANGED),
    });
  return (
    <>
      <NamedRows
        label="Muted"
        entries={mutes}
        keyOf={({ kind, value }) => `${kind} ${value}`}
        nameOf={nameOf}
        show={(mute) => (
          <>
            {nameOf(mute)} <span className={css.quiet}>{kindName(mute.kind).toLowerCase()}</span>
          </>
        )}
        button="Unmute"
        onPress={unmute}
        empty="Nothing is muted."
      />
      <div className={css.mute}>
        <Choice label="What to mute" value={kind} options={KINDS} onChange={setKind} />
        <AddForm
          key={kind}
          {...FIELD[kind]}
          button="Mute"
          onAdd={(value) => send(MuteValue, { kind, value }, CHANGED)}
        />
      </div>
    </>
  );
}
