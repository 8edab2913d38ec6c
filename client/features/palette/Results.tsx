import { Command } from 'cmdk';
import { memo } from 'react';
import { KeyCap } from '../../ui/KeyCap';
import { MathText } from '../../ui/MathText';
import type { Entry, Group } from './entry';
import css from './Palette.module.css';

interface ResultsProps {
  /** Null before they are drawn. */
  groups: Group[] | null;
  onRun: (entry: Entry) => void;
}

/** What is called as typed; drawn anew when that changes, and not with each letter. */
export const Results = memo(({ groups, onRun }: ResultsProps) => (
  <Command.List className={css.list}>
    {groups ? <Command.Empty className={css.empty}>Nothing is called that.</Command.Empty> : null}
    {groups?.map(({ title, entries }) => (
      <Command.Group key={title} heading={title} className={css.group}>
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
    ))}
  </Command.List>
));
