import { Code, ExternalLink, FileText, type LucideIcon } from 'lucide-react';
import type { PaperCardFragment } from '../../gql/graphql';
import { formatNumber } from '../../ui/numbers';
import css from './PaperRoute.module.css';

/** Imported files may carry any text as an address; only web addresses become links. */
const isWeb = (address: string | null | undefined): address is string =>
  /^https?:\/\//i.test(address ?? '');

const repositoryUrl = (repo: string) => (isWeb(repo) ? repo : `https://github.com/${repo}`);

function sourceName(url: string) {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === 'doi.org' ? 'Publisher' : host;
}

export function PaperLinks({ paper }: { paper: PaperCardFragment }) {
  const links: Array<[LucideIcon, string, string]> = [];
  if (isWeb(paper.pdfUrl)) links.push([FileText, 'PDF', paper.pdfUrl]);
  if (isWeb(paper.url) && URL.canParse(paper.url))
    links.push([ExternalLink, sourceName(paper.url), paper.url]);
  if (paper.githubRepo) {
    const stars = paper.githubStars ? ` · ${formatNumber(paper.githubStars)} stars` : '';
    links.push([Code, `Code${stars}`, repositoryUrl(paper.githubRepo)]);
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
