import { formatDay } from '../../ui/times';

/** A calendar day of UTC as an axis has it. */
export const dayName = (day: string) => formatDay(day, { day: 'numeric', month: 'short' });
