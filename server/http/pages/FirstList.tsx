import type { ReactNode } from 'react';
import type { Density } from './density.js';
import { FirstCard } from './FirstCard.js';
import type { ShownPaper } from './first-answers.js';
import { room } from './room.js';

interface FirstListProps<Entry extends { readonly node: ShownPaper }> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly density: Density;
  /** Between title and authors. */
  readonly reasonOf?: (entry: Entry) => ReactNode;
}

/** A list of papers below the room of its bar, which only works with the client. */
export function FirstList<Entry extends { readonly node: ShownPaper }>({
  label,
  entries,
  density,
  reasonOf,
}: FirstListProps<Entry>) {
  const shown = entries.filter(({ node }) => !node.viewerDismissed);
  return (
    <>
      <div {...room('PaperList-bar')}>
        <span className="IconButton-button" />
      </div>
      <ol aria-label={label}>
        {shown.map((entry, index) => (
          <li key={entry.node.key} data-index={index} className="PaperList-item">
            <FirstCard paper={entry.node} density={density}>
              {reasonOf?.(entry)}
            </FirstCard>
          </li>
        ))}
      </ol>
    </>
  );
}
