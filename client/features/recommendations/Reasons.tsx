import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { MatchLevel, ReasonsFragment } from '../../gql/graphql';
import { MathText } from '../../ui/MathText';
import { paperPath } from '../papers/paper-path';
import css from './Reasons.module.css';

const ReasonsFields = graphql(`
  fragment Reasons on RecommendationEdge {
    score
    match
    reasons {
      kind
      text
      weight
      paper {
        key
        title
      }
    }
  }
`);

const MATCH: Record<MatchLevel, string> = {
  STRONG: 'Strong match',
  GOOD: 'Good match',
  POSSIBLE: 'Possible match',
  EXPLORING: 'Exploring',
};

const MOST_REASONS = 2;

/** The paper a reason names becomes the way to it. */
function ReasonText({ text, paper }: ReasonsFragment['reasons'][number]) {
  const at = paper ? text.indexOf(paper.title) : -1;
  if (!paper) return <MathText text={text} />;
  const link = (shown: string) => (
    <Link to={paperPath(paper.key)}>
      <MathText text={shown} />
    </Link>
  );
  if (at === -1) return link(text);
  return (
    <>
      <MathText text={text.slice(0, at)} />
      {link(paper.title)}
      <MathText text={text.slice(at + paper.title.length)} />
    </>
  );
}

/** Two papers liked say little more than one: each kind of reason is shown once, by its strongest. */
const strongestByKind = (reasons: ReasonsFragment['reasons']) =>
  reasons
    .toSorted((one, other) => other.weight - one.weight)
    .filter(({ kind }, at, all) => all.findIndex((reason) => reason.kind === kind) === at);

/** Second only to the title: how well it matches, as a word, and why it is here. */
export function Reasons({ edge }: { edge: FragmentType<typeof ReasonsFields> }) {
  const { match, score, reasons } = readFragment(ReasonsFields, edge);
  const shown = strongestByKind(reasons).slice(0, MOST_REASONS);
  return (
    <p className={css.reasons}>
      <span
        className={match === 'STRONG' || match === 'GOOD' ? css.near : css.far}
        title={`Match ${score.toFixed(2)}`}
      >
        {MATCH[match]}
      </span>
      {shown.map((reason) => (
        <span key={reason.kind + reason.text}>
          <span aria-hidden="true"> · </span>
          <ReasonText {...reason} />
        </span>
      ))}
    </p>
  );
}
