import type { ComponentProps } from 'react';
import { SelectField } from './Field';
import { browserTimeZone } from './times';

type TimeZoneFieldProps = Omit<ComponentProps<typeof SelectField>, 'label' | 'children'> & {
  label?: string;
};

/** The browser's own list of zones; a zone it does not know stays choosable if it was chosen before. */
export function TimeZoneField({ label = 'Time zone', ...select }: TimeZoneFieldProps) {
  const chosen = select.value ?? select.defaultValue;
  const zones = [
    ...new Set([
      browserTimeZone(),
      'UTC',
      ...(chosen ? [String(chosen)] : []),
      ...Intl.supportedValuesOf('timeZone'),
    ]),
  ].sort();
  return (
    <SelectField label={label} {...select}>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </SelectField>
  );
}
