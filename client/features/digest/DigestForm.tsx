import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { DigestSettingsFragment, DigestSettingsInput } from '../../gql/graphql';
import { Choice } from '../../ui/Choice';
import { SelectField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { formatCount } from '../../ui/numbers';
import { Tick } from '../../ui/Tick';
import { TimeZoneField } from '../../ui/TimeZoneField';
import { BounceNote } from './BounceNote';
import css from './Digest.module.css';
import { DigestPause } from './DigestPause';
import { DigestSections } from './DigestSections';
import { UpdateDigest } from './digest-query';
import {
  digestMoment,
  FREQUENCIES,
  hourName,
  nearestThreshold,
  THRESHOLDS,
  WEEKDAYS,
  weekdayName,
} from './digest-words';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const SIZES = [3, 5, 8, 10, 12, 15, 20, 30, 50];
const FIELDS = ['frequency', 'weekday', 'hour', 'timeZone', 'threshold', 'maxPapers'];

/** Every choice is kept at once; the line below says what it comes to. */
export function DigestForm({ digest }: { digest: DigestSettingsFragment }) {
  const [update, { loading, error }] = useMutation(UpdateDigest);
  // Shown while on its way; what the desk answers then takes over.
  const [wanted, setWanted] = useState<DigestSettingsInput>({});
  const set = async (change: DigestSettingsInput) => {
    setWanted((before) => ({ ...before, ...change }));
    await update({ variables: { input: change } }).catch(() => {});
    setWanted({});
  };
  const frequency = wanted.frequency ?? digest.frequency;
  const off = frequency === 'OFF';
  const size = wanted.maxPapers ?? digest.maxPapers;
  const sizes = [...new Set([...SIZES, size])].sort((one, other) => one - other);
  return (
    <div className={css.form}>
      <BounceNote digest={digest} onRetry={() => void set({ frequency })} />
      <Choice
        label="How often"
        value={frequency}
        options={FREQUENCIES}
        onChange={(value) => void set({ frequency: value })}
      />
      <fieldset className={css.grid} disabled={off}>
        <legend className="visually-hidden">When and how much</legend>
        {frequency === 'WEEKLY' || frequency === 'MONTHLY' ? (
          <SelectField
            label={frequency === 'MONTHLY' ? 'On the first' : 'On'}
            value={wanted.weekday ?? digest.weekday}
            error={fieldError(error, 'weekday')}
            onChange={(event) => void set({ weekday: WEEKDAYS[event.target.selectedIndex] })}
          >
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                {weekdayName(day)}
              </option>
            ))}
          </SelectField>
        ) : null}
        <SelectField
          label="At"
          value={wanted.hour ?? digest.hour}
          error={fieldError(error, 'hour')}
          onChange={(event) => void set({ hour: Number(event.target.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {hourName(hour)}
            </option>
          ))}
        </SelectField>
        <TimeZoneField
          value={wanted.timeZone ?? digest.timeZone}
          error={fieldError(error, 'timeZone')}
          onChange={(event) => void set({ timeZone: event.target.value })}
        />
        <SelectField
          label="Include"
          value={nearestThreshold(wanted.threshold ?? digest.threshold)}
          error={fieldError(error, 'threshold')}
          onChange={(event) => void set({ threshold: Number(event.target.value) })}
        >
          {THRESHOLDS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="At most"
          value={size}
          error={fieldError(error, 'maxPapers')}
          onChange={(event) => void set({ maxPapers: Number(event.target.value) })}
        >
          {sizes.map((count) => (
            <option key={count} value={count}>
              {formatCount(count, 'paper')}
            </option>
          ))}
        </SelectField>
      </fieldset>
      <DigestSections
        sections={wanted.sections ?? digest.sections}
        disabled={off}
        onChange={(sections) => void set({ sections })}
      />
      {off ? null : (
        <Tick
          checked={wanted.stillHere ?? digest.stillHere}
          onChange={(stillHere) => void set({ stillHere })}
        >
          Tell me when no paper was good enough for a month, at most four times a year
        </Tick>
      )}
      {off ? null : (
        <DigestPause
          pausedUntil={digest.pausedUntil}
          timeZone={digest.timeZone}
          onChange={(pausedUntil) => void set({ pausedUntil })}
        />
      )}
      <FormFailure error={error} fields={FIELDS} />
      <p className={css.next} role="status">
        {loading
          ? 'Keeping that…'
          : digest.nextAt
            ? `Next mail: ${digestMoment(digest.nextAt, digest.timeZone)}`
            : 'No mail is sent.'}
      </p>
    </div>
  );
}
