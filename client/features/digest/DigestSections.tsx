import type { DigestSection } from '../../gql/graphql';
import { Tick } from '../../ui/Tick';
import css from './Digest.module.css';

const SECTIONS: ReadonlyArray<{ value: DigestSection; label: string }> = [
  { value: 'FOLLOWED', label: 'New from authors I follow and for my searches, whatever its match' },
  { value: 'MISSED', label: 'What I may have missed in the past week' },
  { value: 'TRENDING', label: 'What trends among others' },
];

interface DigestSectionsProps {
  sections: readonly DigestSection[];
  disabled: boolean;
  onChange: (sections: DigestSection[]) => void;
}

/** What the mail holds besides the reader's own list. */
export const DigestSections = ({ sections, disabled, onChange }: DigestSectionsProps) => (
  <fieldset className={css.sections} disabled={disabled}>
    <legend>Besides my own list</legend>
    {SECTIONS.map(({ value, label }) => (
      <Tick
        key={value}
        checked={sections.includes(value)}
        onChange={(on) =>
          onChange(on ? [...sections, value] : sections.filter((one) => one !== value))
        }
      >
        {label}
      </Tick>
    ))}
  </fieldset>
);
