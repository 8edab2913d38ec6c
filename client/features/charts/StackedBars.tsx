import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import css from './Charts.module.css';
import { CHART, HEIGHT, LEGEND, TOOLTIP, X_AXIS, Y_AXIS } from './chart-look';

export interface Series {
  key: string;
  name: string;
  /** Drawn as what is left over, whatever its place. */
  rest?: boolean;
}

interface StackedBarsProps {
  /** What it shows, for those who can't see it; the table beside it says the same. */
  label: string;
  rows: Array<Record<string, string | number>>;
  /** The field of a row that names its bar. */
  at: string;
  series: Series[];
  nameOf: (at: string) => string;
}

// What comes after these is drawn as the rest.
const COLOURS = 6;

/** Bars side by side, each of parts on top of each other, in colours that colour-blind readers tell apart. */
export const StackedBars = ({ label, rows, at, series, nameOf }: StackedBarsProps) => (
  <figure className={css.chart} aria-label={label}>
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart data={rows} {...CHART}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey={at} tickFormatter={nameOf} {...X_AXIS} />
        <YAxis width={36} {...Y_AXIS} />
        <Tooltip
          labelFormatter={(value) => nameOf(String(value))}
          cursor={{ fill: 'var(--sunken)' }}
          {...TOOLTIP}
        />
        <Legend iconType="square" iconSize={10} {...LEGEND} />
        {series.map(({ key, name, rest }, index) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            stackId="all"
            fill={index < COLOURS && !rest ? `var(--plot-${index + 1})` : 'var(--plot-rest)'}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  </figure>
);
