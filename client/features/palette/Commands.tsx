import { Command } from 'cmdk';
import { useLayoutEffect, useRef } from 'react';
import { KeyCap } from '../../ui/KeyCap';
import { MathText } from '../../ui/MathText';
import { deskEntries } from './desk-entries';
import type { Entry, Group } from './entry';
import { matching } from './match-entries';
import css from './Palette.module.css';
import { useChosen } from './use-chosen';
import { useFoundGroup, useOwnEntries } from './use-groups';

interface CommandsProps {
  typed: string;
  onType: (typed: string) => void;
  /** What can be done with the paper that the reader was at. */
  paper: Group | null;
  places: Entry[];
  showKeyMap: () => void;
  onRun: (entry: Entry) => void;
}

/** Everywhere one can go and everything one can do, by typing a few letters of it. */
export default function Commands(props: CommandsProps) {
  const { typed, onType, paper, places, showKeyMap, onRun } = props;
  const input = useRef<HTMLInputElement>(null);
  // It may come later than the dialog, in the place of a plain field.
  useLayoutEffect(() => input.current?.focus(), []);
  const found = useFoundGroup(typed);
  const own = useOwnEntries();
  const groups: Group[] = [
    ...(paper ? [paper] : []),
    { title: 'Go to', entries: [...places, ...own] },
    { title: 'Show', entries: deskEntries(showKeyMap) },
  ];
  const shown = [...matching(groups, typed.trim()), ...(found ? [found] : [])];
  const chosen = useChosen(
    shown.flatMap(({ entries }) => entries),
    typed,
  );
  return (
    <Command label="Commands and papers" loop shouldFilter={false} {...chosen}>
      <Command.Input
        ref={input}
        data-autofocus
        value={typed}
        onValueChange={onType}
        placeholder="A place, an act, or words of a paper"
        className={css.input}
        maxLength={400}
      />
      <Command.List className={css.list}>
        <Command.Empty className={css.empty}>Nothing is called that.</Command.Empty>
        {shown.map((group) => (
          <Entries key={group.title} {...group} onRun={onRun} />
        ))}
      </Command.List>
    </Command>
  );
}

interface EntriesProps extends Group {
  onRun: (entry: Entry) => void;
}

const Entries = ({ title, entries, onRun }: EntriesProps) => (
  <Command.Group heading={title} className={css.group}>
    {entries.map((entry) => (
      <Command.Item
        key={entry.id}
        value={entry.id}
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
