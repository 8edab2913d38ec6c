import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import css from './Choice.module.css';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: ReadonlyArray<{ value: T; label: string; title?: string; Icon?: LucideIcon }>;
  onChange: (value: T) => void;
  /** Drawn as icons alone; the words stay for the tooltip and for who can't see them. */
  icons?: boolean;
}

/** A few words of which one holds: radio buttons drawn as one row of text. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  icons,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ Icon, ...option }) => (
        <label
          key={option.value}
          className={css.option}
          title={icons && option.title ? `${option.label}: ${option.title}` : option.title}
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className={css.radio}
          />
          {icons && Icon ? (
            <span className={`${css.text} ${css.icon}`}>
              <Icon aria-hidden="true" />
              <span className="visually-hidden">{option.label}</span>
            </span>
          ) : (
            <span className={css.text} data-text={option.label}>
              {option.label}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
