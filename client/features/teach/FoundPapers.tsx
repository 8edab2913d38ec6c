import { useState } from 'react';
import { readFragment } from '../../gql';
import type { PaperCardFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { MathText } from '../../ui/MathText';
import { formatNumber } from '../../ui/numbers';
import { Tick } from '../../ui/Tick';
import { PaperStandingFields } from '../library/mutations';
import { useBulkActs } from '../library/use-bulk-acts';
import css from './Teach.module.css';

interface FoundPapersProps {
  papers: PaperCardFragment[];
  unknown: string[];
  onDone: () => void;
}

const MOST_UNKNOWN = 10;

/** What a pasted list names, each with a box: the ticked ones are liked. */
export function FoundPapers({ papers, unknown, onDone }: FoundPapersProps) {
  const { rate } = useBulkActs();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = papers.filter(({ key }) => !left.has(key));
  const toggle = (key: string) =>
    setLeft((keys) => new Set(keys.has(key) ? [...keys].filter((k) => k !== key) : [...keys, key]));
  return (
    <div className={css.found}>
      <p role="status">
        {papers.length === 0
          ? 'None of these is on this desk.'
          : `${formatNumber(papers.length)} of these ${papers.length === 1 ? 'is' : 'are'} on this desk.`}
        {unknown.length > 0
          ? ` Not here: ${unknown.slice(0, MOST_UNKNOWN).join(', ')}${unknown.length > MOST_UNKNOWN ? ` and ${unknown.length - MOST_UNKNOWN} more` : ''}.`
          : ''}
      </p>
      {papers.length > 0 ? (
        <>
          <ul className={css.titles}>
            {papers.map(({ key, title }) => (
              <li key={key}>
                <Tick checked={!left.has(key)} onChange={() => toggle(key)}>
                  <MathText text={title} />
                </Tick>
              </li>
            ))}
          </ul>
          <Button
            look="primary"
            disabled={chosen.length === 0}
            onClick={() => {
              rate(
                chosen.map((paper) => readFragment(PaperStandingFields, paper)),
                'UP',
              );
              onDone();
            }}
          >
            More like {chosen.length === 1 ? 'this one' : `these ${chosen.length}`}
          </Button>
        </>
      ) : null}
    </div>
  );
}
