import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatShare } from '../../ui/numbers';
import css from './Charts.module.css';
import { CHART, HEIGHT, LEGEND, TOOLTIP, X_AXIS, Y_AXIS } from './chart-look';
import type { Series } from './StackedBars';

interface ShareLinesProps {
  /** What it shows, for those who can't see it; the table beside it says the same. */
  label: string;
  /** Shares in percent; null leaves a gap. */
  rows: Array<Record<string, string | number | null>>;
  /** The field of a row that names its place. */
  at: string;
  series: Series[];
  nameOf: (at: string) => string;
}

// Told apart without colour as well.
const DASHES = ['0', '6 4', '2 3'];

const percent = (share: number) => formatShare(share / 100);

/** Shares over time, a line each. */
export const ShareLines = ({ label, rows, at, series, nameOf }: ShareLinesProps) => (
  <figure className={css.chart} aria-label={label}>
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={rows} {...CHART}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey={at} tickFormatter={nameOf} {...X_AXIS} />
        <YAxis domain={[0, 'auto']} tickFormatter={percent} width={48} {...Y_AXIS} />
        <Tooltip
          labelFormatter={(value) => nameOf(String(value))}
          formatter={(value) => percent(Number(value))}
          cursor={{ stroke: 'var(--line)' }}
          {...TOOLTIP}
        />
        <Legend iconType="plainline" iconSize={20} {...LEGEND} />
        {series.map(({ key, name }, index) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={`var(--plot-${index + 1})`}
            strokeWidth={2}
            strokeDasharray={DASHES[index % DASHES.length]}
            dot={{ r: 3, strokeDasharray: '0', fill: 'var(--paper)' }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  </figure>
);
