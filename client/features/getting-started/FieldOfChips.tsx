import { Chip } from '../../ui/Chip';
import { formatCount, formatNumber } from '../../ui/numbers';
import css from './GettingStarted.module.css';

export interface Choice {
  key: string;
  name: string;
  /** On hover. */
  title?: string;
  paperCount: number;
  chosen: boolean;
  toggle: () => void;
}

interface FieldOfChipsProps {
  name: string;
  /** What one of its chips is. */
  one: string;
  choices: Choice[];
  open: boolean;
}

/** A field that unfolds into what can be chosen of it. */
export function FieldOfChips({ name, one, choices, open }: FieldOfChipsProps) {
  const here = choices.filter(({ chosen }) => chosen).length;
  return (
    <details className={css.field} open={open || here > 0}>
      <summary className={css.summary}>
        <span className={css.name}>{name}</span>
        <span className={css.quiet}>
          {formatCount(choices.length, one)}
          {here > 0 ? ` · ${formatNumber(here)} chosen` : ''}
        </span>
      </summary>
      <ul className={css.chips} aria-label={name}>
        {choices.map(({ key, name, title, paperCount, chosen, toggle }) => (
          <li key={key}>
            <Chip pressed={chosen} title={title} onToggle={toggle}>
              {name}
              <span className={css.count}>{formatNumber(paperCount)}</span>
            </Chip>
          </li>
        ))}
      </ul>
    </details>
  );
}
