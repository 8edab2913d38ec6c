import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql';
import type { MatchLevel } from '../../gql/graphql';
import { formatShare } from '../../ui/numbers';
import css from './Reasons.module.css';
import { ReasonText } from './ReasonText';
import {
  type ReasonFields,
  ReasonsFields,
  speaksFor,
  strongestByKind,
  weightInWords,
} from './reason-fields';
import { useRemoveReason } from './use-remove-reason';
import { Why } from './Why';

const MATCH: Record<MatchLevel, string> = {
  STRONG: 'Strong match',
  GOOD: 'Good match',
  POSSIBLE: 'Possible match',
  EXPLORING: 'Exploring',
};

const MOST_REASONS = 2;

interface ReasonsProps {
  edge: FragmentType<typeof ReasonsFields>;
  /** Fetches the list anew once a reason counts no more. */
  renew: () => Promise<unknown>;
}

/** Second only to the title: how well it matches, as a word, and why it is here. */
export function Reasons({ edge, renew }: ReasonsProps) {
  const { match, matchProbability, reasons } = readFragment(ReasonsFields, edge);
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const remove = useRemoveReason(renew);
  const explored = reasons.some(({ kind }) => kind === 'EXPLORATION');
  const level = explored ? 'EXPLORING' : match;
  const shown = strongestByKind(reasons.filter(speaksFor)).slice(0, MOST_REASONS);
  const onRemove = (reason: ReasonFields, button: HTMLElement) => {
    // The button goes with its reason; the card keeps the reader's place.
    button.closest<HTMLElement>('[data-paper-card]')?.focus({ preventScroll: true });
    remove(reason);
  };
  return (
    <div className={css.reasons}>
      <p>
        <span
          className={level === 'STRONG' || level === 'GOOD' ? css.near : css.far}
          title={`Match ${formatShare(matchProbability)}`}
        >
          {MATCH[level]}
        </span>
        {shown.map((reason) => (
          <span key={reason.id}>
            <span aria-hidden="true"> · </span>
            <span title={weightInWords(reason)}>
              <ReasonText {...reason} />
            </span>
            <button
              type="button"
              className={css.remove}
              title="Not because of this"
              aria-label={`Not because of this: ${reason.text}`}
              onClick={(event) => onRemove(reason, event.currentTarget)}
            >
              <X aria-hidden="true" />
            </button>
          </span>
        ))}
        {reasons.length > 0 ? (
          <button
            type="button"
            className={css.toggle}
            aria-expanded={open}
            aria-controls={whyId}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Less' : 'Why?'}
          </button>
        ) : null}
      </p>
      {open ? <Why id={whyId} reasons={reasons} onRemove={onRemove} /> : null}
    </div>
  );
}
