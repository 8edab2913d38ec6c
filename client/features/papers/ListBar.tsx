import { DensitySwitch } from './DensitySwitch';
import css from './PaperList.module.css';

/** Above a list: how it is shown. */
export const ListBar = () => (
  <div className={css.bar}>
    <DensitySwitch />
  </div>
);
