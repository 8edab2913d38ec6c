import { useMemo } from 'react';
import { formatCount } from '../../ui/numbers';
import { formatTime } from '../../ui/times';
import { Dot } from './Dot';
import css from './Legend.module.css';
import type { ColourBy } from './map-state';
import type { Places } from './places';
import { MATCH_SHARE } from './use-layers';
import type { ReaderMarks } from './use-reader-marks';

interface LegendProps {
  places: Places | undefined;
  colour: ColourBy;
  marks: ReaderMarks;
}

/** What the colours say. One line in every case, so that nothing moves. */
export function Legend({ places, colour, marks }: LegendProps) {
  return (
    <div className={css.legend}>
      {colour === 'topic' ? (
        <span>Each colour is a topic; topics far apart may share one.</span>
      ) : colour === 'age' ? (
        <Ages places={places} />
      ) : (
        <Matches />
      )}
      {marks.likes ? (
        <span className={css.key}>
          <span className={css.ring} />
          {marks.likes.length === 0
            ? 'no likes yet'
            : `your ${formatCount(marks.likes.length, 'like')}`}
        </span>
      ) : null}
    </div>
  );
}

const DAY_MS = 86_400_000;
const monthOf = (day: number) =>
  formatTime(new Date(day * DAY_MS).toISOString(), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

function Ages({ places }: { places: Places | undefined }) {
  const [oldest, middle, newest] = useMemo(() => {
    const days = Int32Array.from(places?.days ?? [0]).sort();
    const at = (share: number) => monthOf(days[Math.floor((days.length - 1) * share)]!);
    return [at(0), at(0.5), at(1)];
  }, [places]);
  return (
    <span className={css.key}>
      {oldest}
      <span className={css.ramp} />
      {newest}, half of them since {middle}
    </span>
  );
}

const LEVELS = [
  ['strong', MATCH_SHARE.STRONG],
  ['good', MATCH_SHARE.GOOD],
  ['possible', MATCH_SHARE.POSSIBLE],
] as const;

const Matches = () => (
  <>
    {LEVELS.map(([name, share]) => (
      <span key={name} className={css.key}>
        <Dot colour={`color-mix(in srgb, var(--accent) ${share * 100}%, var(--plot-old))`} />
        {name}
      </span>
    ))}
    <span className={css.key}>
      <Dot colour="var(--plot-2)" />
      exploring
    </span>
    <span className={css.key}>
      <Dot colour="var(--plot-old)" />
      not in your list
    </span>
  </>
);
