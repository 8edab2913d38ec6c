import { Command } from 'cmdk';
import { useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { formatCount } from '../../ui/numbers';
import { deskEntries } from './desk-entries';
import type { Entry, Group } from './entry';
import { matching } from './match-entries';
import css from './Palette.module.css';
import { Results } from './Results';
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

const none: Group[] = [];

/** Everywhere one can go and everything one can do, by typing a few letters of it. */
export default function Commands(props: CommandsProps) {
  const { typed, onType, paper, places, showKeyMap, onRun } = props;
  const input = useRef<HTMLInputElement>(null);
  // It may come later than the dialog, in the place of a plain field.
  useLayoutEffect(() => input.current?.focus(), []);
  // A letter is there at once, what it leads to when that is drawn.
  const sought = useDeferredValue(typed.trim());
  const found = useFoundGroup(sought);
  const own = useOwnEntries();
  const shown = useMemo(() => {
    const groups: Group[] = [
      ...(paper ? [paper] : []),
      { title: 'Go to', entries: [...places, ...own] },
      { title: 'Show', entries: deskEntries(showKeyMap) },
    ];
    return [...matching(groups, sought), ...(found ? [found] : [])];
  }, [paper, places, own, showKeyMap, sought, found]);
  // The field takes letters before there is a list.
  const drawn = useDeferredValue(shown, null);
  const chosen = useChosen(drawn ?? none, { typed: typed.trim(), sought, onRun });
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
      <p className="visually-hidden" role="status">
        {found ? countLine(found) : ''}
      </p>
      <Results groups={drawn} onRun={onRun} />
    </Command>
  );
}

/** For those who hear and do not see what came in; the last entry is the whole search. */
const countLine = ({ entries }: Group) => `${formatCount(entries.length - 1, 'paper')} found`;
