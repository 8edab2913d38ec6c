import type { DigestSettingsFragment, DigestSettingsInput } from '../../gql/graphql';
import { SelectField } from '../../ui/Field';
import { fieldError } from '../../ui/form-errors';
import { formatCount } from '../../ui/numbers';
import { hourName, WEEKDAYS, weekdayName } from './digest-words';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const SIZES = [3, 5, 8, 10, 12, 15, 20, 30, 50];

export interface DigestFieldProps {
  /** As they are wanted, or else as they are. */
  settings: Pick<DigestSettingsFragment, 'frequency' | 'weekday' | 'hour' | 'maxPapers'>;
  error: Parameters<typeof fieldError>[0];
  onChange: (change: DigestSettingsInput) => void;
}

/** On which day, for who gets it on one. */
export function WeekdayField({ settings, error, onChange }: DigestFieldProps) {
  const { frequency, weekday } = settings;
  if (frequency !== 'WEEKLY' && frequency !== 'MONTHLY') return null;
  return (
    <SelectField
      label={frequency === 'MONTHLY' ? 'On the first' : 'On'}
      value={weekday}
      error={fieldError(error, 'weekday')}
      onChange={(event) => onChange({ weekday: WEEKDAYS[event.target.selectedIndex] })}
    >
      {WEEKDAYS.map((day) => (
        <option key={day} value={day}>
          {weekdayName(day)}
        </option>
      ))}
    </SelectField>
  );
}

export const HourField = ({ settings, error, onChange }: DigestFieldProps) => (
  <SelectField
    label="At"
    value={settings.hour}
    error={fieldError(error, 'hour')}
    onChange={(event) => onChange({ hour: Number(event.target.value) })}
  >
    {HOURS.map((hour) => (
      <option key={hour} value={hour}>
        {hourName(hour)}
      </option>
    ))}
  </SelectField>
);

export function SizeField({ settings, error, onChange }: DigestFieldProps) {
  const sizes = [...new Set([...SIZES, settings.maxPapers])].sort((one, other) => one - other);
  return (
    <SelectField
      label="At most"
      value={settings.maxPapers}
      error={fieldError(error, 'maxPapers')}
      onChange={(event) => onChange({ maxPapers: Number(event.target.value) })}
    >
      {sizes.map((count) => (
        <option key={count} value={count}>
          {formatCount(count, 'paper')}
        </option>
      ))}
    </SelectField>
  );
}
