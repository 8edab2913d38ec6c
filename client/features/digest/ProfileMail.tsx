import type { DigestFrequency, DigestSettingsFragment } from '../../gql/graphql';
import { SelectField } from '../../ui/Field';
import { FormFailure } from '../../ui/FormFailure';
import { fieldError } from '../../ui/form-errors';
import { TimeZoneField } from '../../ui/TimeZoneField';
import { BounceNote } from './BounceNote';
import css from './Digest.module.css';
import { HourField, SizeField, WeekdayField } from './DigestTimes';
import { digestMoment, FREQUENCIES } from './digest-words';
import { useDigestSettings } from './use-digest-settings';

const OWN = FREQUENCIES.filter(({ value }) => value !== 'OFF');
const FIELDS = ['weekday', 'hour', 'maxPapers', 'timeZone'];
const none = { frequency: 'OFF', weekday: 'MONDAY', hour: 7, maxPapers: 10 } as const;

interface ProfileMailProps {
  profile: { id: string; name: string };
  /** Undefined while it never had a mail of its own. */
  digest: DigestSettingsFragment | undefined;
  /** Whether mails of interests are all that the reader gets: what holds for all mails is told and chosen here then. */
  alone: boolean;
}

/** Whether one interest has a mail of its own, and when. */
export function ProfileMail({ profile, digest, alone }: ProfileMailProps) {
  const { settings, set, loading, error } = useDigestSettings(digest ?? none, profile.id);
  const field = { settings, error, onChange: set };
  const isOn = settings.frequency !== 'OFF';
  return (
    <li className={css.profileMail}>
      {alone && isOn && digest ? (
        <BounceNote digest={digest} onRetry={() => void set({ frequency: digest.frequency })} />
      ) : null}
      <fieldset className={css.grid}>
        <legend dir="auto">{profile.name}</legend>
        <SelectField
          label="How often"
          value={settings.frequency}
          onChange={(event) => void set({ frequency: event.target.value as DigestFrequency })}
        >
          <option value="OFF">{alone ? 'Not by mail' : 'In the mail above'}</option>
          {OWN.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        {isOn ? (
          <>
            <WeekdayField {...field} />
            <HourField {...field} />
            <SizeField {...field} />
            {alone && digest ? (
              <TimeZoneField
                value={digest.timeZone}
                error={fieldError(error, 'timeZone')}
                onChange={(event) => void set({ timeZone: event.target.value })}
              />
            ) : null}
          </>
        ) : null}
      </fieldset>
      <FormFailure error={error} fields={FIELDS} />
      <p className={css.note} role="status">
        {loading
          ? 'Keeping that…'
          : isOn && digest?.nextAt
            ? `Next mail: ${digestMoment(digest.nextAt, digest.timeZone)}`
            : ''}
      </p>
    </li>
  );
}
