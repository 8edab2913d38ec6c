import { Button } from '../../ui/Button';
import css from './Reasons.module.css';
import { ReasonText } from './ReasonText';
import { type ReasonFields, speaksFor, weightInWords, weightiestFirst } from './reason-fields';

interface WhyProps {
  id: string;
  reasons: ReasonFields[];
  onRemove: (reason: ReasonFields, button: HTMLElement) => void;
}

/** Every reason with its weight; what speaks against comes last and quietly. */
export function Why({ id, reasons, onRemove }: WhyProps) {
  return (
    <ul id={id} className={css.why} aria-label="All reasons">
      {weightiestFirst(reasons).map((reason) => (
        <li
          key={reason.id}
          className={speaksFor(reason) ? css.row : `${css.row} ${css.against}`}
          title={weightInWords(reason)}
        >
          <span className={css.text}>
            <ReasonText {...reason} />
            <span className="visually-hidden"> ({weightInWords(reason)})</span>
          </span>
          {speaksFor(reason) ? (
            <Button
              look="quiet"
              className={css.not}
              aria-label={`Not because of this: ${reason.text}`}
              onClick={(event) => onRemove(reason, event.currentTarget)}
            >
              Not because of this
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
