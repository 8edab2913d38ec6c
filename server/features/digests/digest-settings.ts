import { IANAZone } from 'luxon';
import { badInput } from '../../errors.js';
import { type Digest, type DigestSettings, digestSections } from './digest.js';

export const settingsOf = (digest: Digest): DigestSettings => {
  const { frequency, weekday, hour, timeZone } = digest;
  const { threshold, maxPapers, sections, pausedUntil, stillHere } = digest;
  return {
    frequency,
    weekday,
    hour,
    timeZone,
    threshold,
    maxPapers,
    sections,
    pausedUntil,
    stillHere,
  };
};

/** @throws BAD_USER_INPUT naming the field. */
export function checkSettings(settings: DigestSettings): DigestSettings {
  const { weekday, hour, timeZone, threshold, maxPapers } = settings;
  if (!Number.isInteger(hour) || hour < 0 || hour > 23)
    throw badInput('hour', 'Give an hour from 0 to 23.');
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
    throw badInput('weekday', 'Give a day of the week.');
  if (!IANAZone.isValidZone(timeZone))
    throw badInput('timeZone', 'Use a time zone such as Europe/Berlin.');
  if (!(threshold >= 0 && threshold <= 1))
    throw badInput('threshold', 'Give a number from 0 to 1.');
  if (!Number.isInteger(maxPapers) || maxPapers < 1 || maxPapers > 50)
    throw badInput('maxPapers', 'Give a number from 1 to 50.');
  return {
    ...settings,
    sections: digestSections.filter((name) => settings.sections.includes(name)),
  };
}
