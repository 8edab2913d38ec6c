import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { PaperCardFragment } from '../../gql/graphql';
import { Time } from '../../ui/Time';
import { topicName } from '../../ui/topic-name';
import { AuthorLine } from './AuthorLine';
import css from './PaperCard.module.css';

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
  if (paper.publishedAt) parts.push(['at', <Time key="at" at={paper.publishedAt} />]);
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
