import { CornerDownRight, ListChecks } from 'lucide-react';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { DensitySwitch } from './DensitySwitch';
import css from './PaperList.module.css';
import { goToUnseen } from './where-was-i';

interface ListBarProps {
  /** Whether some of the list was read before, so that there is a place to go back to. */
  begun: boolean;
  picking: boolean;
  onPick: () => void;
}

/** Above a list: where the reader was, picking several, and how it is shown. */
export const ListBar = ({ begun, picking, onPick }: ListBarProps) => (
  <div data-screen-only className={css.bar}>
    {begun ? (
      <Button look="quiet" className={css.where} title="Where was I? (w)" onClick={goToUnseen}>
        <CornerDownRight aria-hidden="true" />
        Where was I?
      </Button>
    ) : null}
    <IconButton name="Pick several papers" active={picking} onClick={onPick}>
      <ListChecks />
    </IconButton>
    <DensitySwitch />
  </div>
);
