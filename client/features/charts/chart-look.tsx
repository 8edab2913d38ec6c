import css from './Charts.module.css';

/** What every chart looks like, whatever it draws. */
export const CHART = {
  margin: { top: 8, right: 8, bottom: 0, left: 0 },
  accessibilityLayer: true,
} as const;

export const X_AXIS = {
  tickLine: false,
  minTickGap: 24,
  interval: 'equidistantPreserveStart',
  stroke: 'var(--quiet)',
} as const;

export const Y_AXIS = {
  allowDecimals: false,
  tickLine: false,
  axisLine: false,
  stroke: 'var(--quiet)',
} as const;

export const TOOLTIP = {
  contentStyle: { background: 'var(--raised)', border: '1px solid var(--line)' },
} as const;

export const LEGEND = {
  itemSorter: null,
  formatter: (name: string) => <span className={css.legend}>{name}</span>,
} as const;

export const HEIGHT = 220;
