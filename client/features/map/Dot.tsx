import css from './Dot.module.css';

/** The colour of a point on the map. */
export const Dot = ({ colour }: { colour: string }) => (
  <span className={css.dot} style={{ background: colour }} />
);
