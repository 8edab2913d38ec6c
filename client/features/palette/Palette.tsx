import { Command, defaultFilter } from 'cmdk';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { KeyCap } from '../../ui/KeyCap';
import { MathText } from '../../ui/MathText';
import { deskEntries } from './desk-entries';
import type { Entry, Group } from './entry';
import css from './Palette.module.css';
import { paperGroup } from './paper-entries';
import { useFoundGroup, useOwnEntries } from './use-groups';

interface PaletteProps {
  places: Entry[];
  showKeyMap: () => void;
  onClose: () => void;
}

/** Everywhere one can go and everything one can do, by typing a few letters of it. */
export default function Palette({ places, showKeyMap, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  const [paper] = useState(paperGroup);
  const found = useFoundGroup(typed);
  const own = useOwnEntries();
  const groups: Group[] = [
    ...(paper ? [paper] : []),
    { title: 'Go to', entries: [...places, ...own] },
    { title: 'Show', entries: deskEntries(showKeyMap) },
  ];
  const run = (entry: Entry) => {
    onClose();
    // Once the dialog has handed the focus back.
    setTimeout(entry.run);
  };
  return (
    <Dialog title="Go anywhere, do anything" onClose={onClose}>
      <Command label="Commands and papers" loop filter={byName}>
        <Command.Input
          data-autofocus
          value={typed}
          onValueChange={setTyped}
          placeholder="A place, an act, or words of a paper"
          className={css.input}
          maxLength={400}
        />
        <Command.List className={css.list}>
          <Command.Empty className={css.empty}>Nothing is called that.</Command.Empty>
          {groups.map(({ title, entries }) => (
            <Entries key={title} title={title} entries={entries} onRun={run} />
          ))}
          {found ? <Entries {...found} onRun={run} always /> : null}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** An entry is told by its name; its value is an id. */
const byName = (_id: string, typed: string, names?: string[]) =>
  defaultFilter?.(names?.join(' ') ?? '', typed) ?? 0;

interface EntriesProps extends Group {
  onRun: (entry: Entry) => void;
  /** Shown whatever is typed: the desk has matched them already. */
  always?: boolean;
}

const Entries = ({ title, entries, onRun, always }: EntriesProps) => (
  <Command.Group heading={title} className={css.group} forceMount={always}>
    {entries.map((entry) => (
      <Command.Item
        key={entry.id}
        value={entry.id}
        keywords={[entry.name]}
        forceMount={always}
        onSelect={() => onRun(entry)}
        className={css.entry}
      >
        <entry.Icon aria-hidden="true" />
        <span className={css.name} dir="auto">
          <MathText text={entry.name} />
        </span>
        <span className={css.keys} aria-hidden="true">
          {entry.keys?.map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
        </span>
      </Command.Item>
    ))}
  </Command.Group>
);
