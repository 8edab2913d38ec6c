import type { DigestSettingsFragment } from '../../gql/graphql';
import { Choice } from '../../ui/Choice';
import { SelectField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { Tick } from '../../ui/Tick';
import { TimeZoneField } from '../../ui/TimeZoneField';
import { BounceNote } from './BounceNote';
import css from './Digest.module.css';
import { DigestPause } from './DigestPause';
import { DigestSections } from './DigestSections';
import { HourField, SizeField, WeekdayField } from './DigestTimes';
import { digestMoment, FREQUENCIES, nearestThreshold, THRESHOLDS } from './digest-words';
import { useDigestSettings } from './use-digest-settings';

const FIELDS = ['frequency', 'weekday', 'hour', 'timeZone', 'threshold', 'maxPapers'];

/** Every choice is kept at once; the line below says what it comes to. */
export function DigestForm({ digest }: { digest: DigestSettingsFragment }) {
  const { settings, set, loading, error } = useDigestSettings(digest);
  const { frequency } = settings;
  const off = frequency === 'OFF';
  const field = { settings, error, onChange: set };
  return (
    <div className={css.form}>
      {off ? null : <BounceNote digest={digest} onRetry={() => void set({ frequency })} />}
      <Choice
        label="How often"
        value={frequency}
        options={FREQUENCIES}
        onChange={(value) => void set({ frequency: value })}
      />
      <fieldset className={css.grid} disabled={off}>
        <legend className="visually-hidden">When and how much</legend>
        <WeekdayField {...field} />
        <HourField {...field} />
        <TimeZoneField
          value={settings.timeZone}
          error={fieldError(error, 'timeZone')}
          onChange={(event) => void set({ timeZone: event.target.value })}
        />
        <SelectField
          label="Include"
          value={nearestThreshold(settings.threshold)}
          error={fieldError(error, 'threshold')}
          onChange={(event) => void set({ threshold: Number(event.target.value) })}
        >
          {THRESHOLDS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <SizeField {...field} />
      </fieldset>
      <DigestSections
        sections={settings.sections}
        disabled={off}
        onChange={(sections) => void set({ sections })}
      />
      {off ? null : (
        <Tick checked={settings.stillHere} onChange={(stillHere) => void set({ stillHere })}>
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
          : digest.nextAt && !digest.bouncedAt
            ? `Next mail: ${digestMoment(digest.nextAt, digest.timeZone)}`
            : 'No mail is sent.'}
      </p>
    </div>
  );
}
