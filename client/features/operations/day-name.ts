/** A calendar day of UTC as an axis has it. */
export const dayName = (day: string) =>
  new Date(`${day}T00:00Z`).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
