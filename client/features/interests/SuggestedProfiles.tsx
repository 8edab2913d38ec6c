import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql';
import { Button } from '../../ui/Button';
import { MathText } from '../../ui/MathText';
import { formatNumber } from '../../ui/numbers';
import { paperPath } from '../papers/paper-path';
import css from './Interests.module.css';
import { SuggestedFields } from './interest-documents';
import card from './ProfileCard.module.css';
import { useProfileActs } from './use-profile-acts';

const MOST_PAPERS = 5;

export function SuggestedProfiles({
  suggested: refs,
}: {
  suggested: ReadonlyArray<FragmentType<typeof SuggestedFields>>;
}) {
  const suggested = readFragment(SuggestedFields, refs);
  const { accept } = useProfileActs();
  if (suggested.length === 0)
    return <p className={css.none}>Nothing to suggest: your likes are of one kind so far.</p>;
  return (
    <ul className={css.cards}>
      {suggested.map(({ name, terms, papers }) => (
        <li key={papers.map(({ id }) => id).join()} className={card.card}>
          <h3 className={css.name} dir="auto">
            {name}
          </h3>
          {terms.length > 0 ? <p className={card.terms}>{terms.join(' · ')}</p> : null}
          <ul className={css.rows} aria-label={`Papers of ${name}`}>
            {papers.slice(0, MOST_PAPERS).map((paper) => (
              <li key={paper.key} className={css.row}>
                <Link to={paperPath(paper.key)} className={css.paper} dir="auto">
                  <MathText text={paper.title} />
                </Link>
              </li>
            ))}
          </ul>
          {papers.length > MOST_PAPERS ? (
            <p className={css.quiet}>and {formatNumber(papers.length - MOST_PAPERS)} more</p>
          ) : null}
          <div className={card.acts}>
            <Button
              aria-label={`Make ${name} a profile`}
              onClick={() =>
                accept(
                  name.slice(0, 60),
                  papers.map(({ id }) => id),
                )
              }
            >
              Make it a profile
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
