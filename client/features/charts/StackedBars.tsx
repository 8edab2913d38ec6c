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

const HEIGHT = 220;
// What comes after these is drawn as the rest.
const COLOURS = 6;

/** Bars side by side, each of parts on top of each other, in colours that colour-blind readers tell apart. */
export const StackedBars = ({ label, rows, at, series, nameOf }: StackedBarsProps) => (
  <figure className={css.chart} aria-label={label}>
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey={at}
          tickFormatter={nameOf}
          tickLine={false}
          minTickGap={24}
          interval="equidistantPreserveStart"
          stroke="var(--quiet)"
        />
        <YAxis
          allowDecimals={false}
          width={36}
          tickLine={false}
          axisLine={false}
          stroke="var(--quiet)"
        />
        <Tooltip
          labelFormatter={(value) => nameOf(String(value))}
          cursor={{ fill: 'var(--sunken)' }}
          contentStyle={{ background: 'var(--raised)', border: '1px solid var(--line)' }}
        />
        <Legend
          itemSorter={null}
          iconType="square"
          iconSize={10}
          formatter={(name) => <span className={css.legend}>{name}</span>}
        />
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
