import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { PaperCardFragment } from '../../gql/graphql';
import { Time } from '../../ui/Time';
import { topicName } from '../../ui/topic-name';
import { AuthorLine } from './AuthorLine';
import css from './PaperCard.module.css';

const DAY_MS = 86_400_000;

/** A source that counts no versions may still say that there is a newer one. */
function isRevised({ version, publishedAt, updatedAt }: PaperCardFragment): boolean {
  if (version !== null) return version > 1;
  return publishedAt !== null && Date.parse(updatedAt!) - Date.parse(publishedAt) > DAY_MS;
}

function Revised({ version, updatedAt }: { version: number | null; updatedAt: string }) {
  return (
    <span title={version === null ? 'There is a newer version' : `Version ${version}`}>
      {version === null ? 'revised' : `v${version}`}, <Time at={updatedAt} />
    </span>
  );
}

/** Authors · category · date: what a reader glances at before the abstract. */
export function PaperMeta({ paper }: { paper: PaperCardFragment }) {
  const [category] = paper.categories;
  const parts: Array<[string, ReactNode]> = [];
  if (paper.authors.length > 0) parts.push(['by', <AuthorLine key="by" authors={paper.authors} />]);
  if (category) {
    const to = `/?period=month&category=${encodeURIComponent(category)}`;
    parts.push([
      'in',
      <Link key="in" to={to} title={`${topicName(category)}: this month`}>
        {category}
      </Link>,
    ]);
  }
  if (paper.publishedAt)
    parts.push(['at', <Time key="at" at={paper.publishedAt} within={paper.publishedIn} />]);
  if (paper.updatedAt && isRevised(paper))
    parts.push([
      'revised',
      <Revised key="revised" version={paper.version} updatedAt={paper.updatedAt} />,
    ]);
  if (parts.length === 0) return null;
  return (
    <p className={css.meta}>
      {parts.map(([key, part], index) => (
        <Fragment key={key}>
          {index > 0 ? <span aria-hidden="true"> · </span> : null}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
