import { usePrinting } from '../../ui/printing';
import css from './Abstract.module.css';
import { AbstractText } from './AbstractText';

/** Shorter ones fit the clamp on every screen, so there is nothing to expand. */
const FITS_UNFOLDED = 150;

interface AbstractProps {
  id: string;
  text: string;
  keySentence?: string | null;
  open: boolean;
  onToggle: () => void;
  /** Said where Lectern wrote the summary itself. */
  starter: boolean;
}

export function Abstract({ id, text, keySentence, open, onToggle, starter }: AbstractProps) {
  const folds = text.length > FITS_UNFOLDED;
  const whole = usePrinting() || open;
  if (text === '') return <p className={css.none}>No abstract known.</p>;
  return (
    <div className={css.abstract}>
      <p id={id} dir="auto" className={whole ? css.prose : `${css.prose} ${css.clamped}`}>
        <AbstractText text={text} keySentence={keySentence} short={folds && !whole} />
      </p>
      {folds || starter ? (
        <p className={css.under}>
          {folds ? (
            <button
              type="button"
              className={css.unfold}
              aria-expanded={open}
              aria-controls={id}
              onClick={onToggle}
            >
              {open ? 'Show less' : 'Read on'}
            </button>
          ) : null}
          {starter ? <span>Starter paper: summary in Lectern’s own words</span> : null}
        </p>
      ) : null}
    </div>
  );
}
