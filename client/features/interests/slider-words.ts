/** The sliders that a list of all and a list of one interest share, and what their ends mean. */
export const SLIDERS = [
  { name: 'diversity', label: 'Diversity', low: 'alike', high: 'varied' },
  { name: 'freshness', label: 'Freshness', low: 'age does not count', high: 'newest lead' },
  { name: 'crowd', label: 'What others read', low: 'only me', high: 'the crowd' },
] as const;
