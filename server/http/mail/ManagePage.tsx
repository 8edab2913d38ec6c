import type { ReactNode } from 'react';
import type { Delivery } from '../../features/digests/delivery.js';
import type { Digest, DigestFrequency } from '../../features/digests/digest.js';
import { colour } from '../../mail/mail-style.js';
import { actionStyle, Lead, MailFrame } from './MailFrame.js';
import { SentList } from './SentList.js';

export interface ManagePageProps {
  readonly digest: Digest;
  readonly address: string;
  /** Categories of the desk, most used first. */
  readonly categories: readonly string[];
  readonly sent: readonly Delivery[];
  /** What was just done, and what comes of it. */
  readonly note: string;
  /** What of the form can't be. */
  readonly fault?: { readonly field: string; readonly message: string };
  readonly deskUrl: string;
  /** Where it can be taken into an account. */
  readonly keepUrl: string;
}

const frequencies: readonly (readonly [DigestFrequency, string])[] = [
  ['DAILY', 'Every day'],
  ['WEEKDAYS', 'From Monday to Friday'],
  ['WEEKLY', 'Every week'],
  ['MONTHLY', 'Every month'],
  ['OFF', 'Not at all'],
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
const sizes = [3, 5, 10, 15, 20, 30, 50];
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** The choices of a subscriber without an account: all by one form, so that it works without scripts. */
export function ManagePage(props: ManagePageProps) {
  const { digest, address, note, fault } = props;
  const pick = (name: string, label: string, options: readonly Option[], chosen: unknown) => (
    <Pick {...{ name, label, options, chosen: String(chosen), fault }} />
  );
  return (
    <MailFrame title="Your paper digest" onward={{ label: 'Open the desk', url: props.deskUrl }}>
      <Lead>Goes to {address}.</Lead>
      <p role="status" style={{ fontSize: 17, fontWeight: 600 }}>
        {note}
      </p>
      <form method="post">
        {pick('frequency', 'How often', frequencies, digest.frequency)}
        {pick('weekday', 'On, when weekly or monthly', numbered(days), digest.weekday)}
        {pick('hour', 'At', numbered(hours, 0), digest.hour)}
        {pick('timeZone', 'Time zone', same(zones, digest.timeZone), digest.timeZone)}
        {pick('category', 'Papers in', inCategories(props), digest.category ?? '')}
        {pick('maxPapers', 'At most', inSizes(digest.maxPapers), digest.maxPapers)}
        <button type="submit" className="button" style={actionStyle}>
          Keep these choices
        </button>
      </form>
      <p style={{ lineHeight: 1.55, marginTop: 32 }}>
        With an account, papers are chosen by what you like.{' '}
        <span className="accent">
          <a href={props.keepUrl}>Take this digest into an account</a>
        </span>
      </p>
      <SentList sent={props.sent} timeZone={digest.timeZone} />
    </MailFrame>
  );
}

type Option = readonly [value: string, label: string];

const numbered = (labels: readonly string[], first = 1): Option[] =>
  labels.map((label, at) => [String(at + first), label]);
const same = (values: readonly string[], chosen: string): Option[] =>
  [...new Set([chosen, ...values])].map((value) => [value, value]);
const inSizes = (chosen: number): Option[] =>
  [...new Set([...sizes, chosen])]
    .sort((one, other) => one - other)
    .map((size) => [String(size), `${size} papers`]);
const inCategories = ({ categories, digest: { category } }: ManagePageProps): Option[] => [
  ['', 'All categories'],
  ...same(categories, category ?? '').filter(([value]) => value !== ''),
];

interface PickProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly fault: ManagePageProps['fault'];
}

function Pick({ name, label, options, chosen, fault }: PickProps) {
  const wrong = fault?.field === name ? `${name}-fault` : undefined;
  return (
    <Field label={label} name={name}>
      <select
        id={name}
        name={name}
        defaultValue={chosen}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong}
        style={{ font: 'inherit', maxWidth: '100%', minHeight: 44, padding: '0 8px' }}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {wrong && (
        <span id={wrong} role="alert" style={{ display: 'block' }}>
          {fault?.message}
        </span>
      )}
    </Field>
  );
}

const Field = ({ name, label, children }: { name: string; label: string; children: ReactNode }) => (
  <p className="ink" style={{ fontSize: 17 }}>
    <label htmlFor={name} className="quiet" style={{ color: colour.quiet, display: 'block' }}>
      {label}
    </label>
    {children}
  </p>
);
