import type { DigestFrequency, Weekday } from '../../gql/graphql';
import { formatDay, formatTime } from '../../ui/times';

export const WEEKDAYS: Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

// A week that begins on a Monday.
const anyDay = (at: number) => `2024-01-0${1 + at}`;

export const weekdayName = (day: Weekday) =>
  formatDay(anyDay(WEEKDAYS.indexOf(day)), { weekday: 'long' });

/** '07:00', '7:00 AM' */
export const hourName = (hour: number) =>
  formatTime(`2024-01-01T${String(hour).padStart(2, '0')}:00:00Z`, {
    timeStyle: 'short',
    timeZone: 'UTC',
  });

export const FREQUENCIES: ReadonlyArray<{ value: DigestFrequency; label: string }> = [
  { value: 'DAILY', label: 'Every day' },
  { value: 'WEEKDAYS', label: 'Weekdays' },
  { value: 'WEEKLY', label: 'Every week' },
  { value: 'MONTHLY', label: 'Every month' },
  { value: 'OFF', label: 'Off' },
];

/** How well a paper must match, as words over the server's 0 to 1. */
export const THRESHOLDS = [
  { value: '0.8', label: 'Only strong matches' },
  { value: '0.5', label: 'Good matches and better' },
  { value: '0.25', label: 'Possible matches too' },
  { value: '0', label: 'Whatever is best that day' },
] as const;

export function nearestThreshold(threshold: number): string {
  const distance = ({ value }: { value: string }) => Math.abs(Number(value) - threshold);
  return THRESHOLDS.reduce((best, one) => (distance(one) < distance(best) ? one : best)).value;
}

/** 'Wednesday 18 November at 07:00' in the digest's own zone. */
export const digestMoment = (at: string, timeZone: string) =>
  formatTime(at, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
