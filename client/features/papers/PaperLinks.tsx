import { Code, ExternalLink, FileText, type LucideIcon } from 'lucide-react';
import type { PaperCardFragment } from '../../gql/graphql';
import { formatNumber } from '../../ui/numbers';
import css from './PaperRoute.module.css';
import { placesOf, siteName } from './paper-places';

export function PaperLinks({ paper }: { paper: PaperCardFragment }) {
  const { abs, pdf, code } = placesOf(paper);
  const links: Array<[LucideIcon, string, string]> = [];
  if (pdf) links.push([FileText, 'PDF', pdf]);
  if (abs) links.push([ExternalLink, siteName(abs), abs]);
  if (code) {
    const stars = paper.githubStars ? ` · ${formatNumber(paper.githubStars)} stars` : '';
    links.push([Code, `Code${stars}`, code]);
  }
  if (links.length === 0) return null;
  return (
    <ul className={css.links} aria-label="Where to read it">
      {links.map(([Icon, label, href]) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noreferrer" className={css.link}>
            <Icon aria-hidden="true" />
            {label}
            <span className="visually-hidden"> (opens a new tab)</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
