import { Code, ExternalLink, FileText, type LucideIcon } from 'lucide-react';
import iconButton from '../../ui/IconButton.module.css';
import css from './PaperActions.module.css';
import type { PaperPlaces } from './paper-places';

const KINDS: Array<[keyof PaperPlaces, string, string, LucideIcon]> = [
  ['abs', 'Page of the source', 'b', ExternalLink],
  ['pdf', 'PDF', 'f', FileText],
  ['code', 'Code', 'r', Code],
];

/** In the row of actions: out to where the paper is, one press each. */
export const CardLinks = ({ places }: { places: PaperPlaces }) =>
  KINDS.map(([kind, name, key, Icon]) =>
    places[kind] ? (
      <a
        key={kind}
        href={places[kind]}
        target="_blank"
        rel="noreferrer"
        className={`${iconButton.button} ${css.wide}`}
        title={`${name} (${key})`}
        aria-label={`${name}, opens a new tab`}
      >
        <Icon />
      </a>
    ) : null,
  );
