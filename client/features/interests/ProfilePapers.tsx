import { Link } from 'react-router';
import { readFragment } from '../../gql';
import type { ProfileFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { MathText } from '../../ui/MathText';
import { PaperStandingFields } from '../library/mutations';
import { paperPath } from '../papers/paper-path';
import css from './Interests.module.css';
import card from './ProfileCard.module.css';
import { useProfileActs } from './use-profile-acts';

interface ProfilePapersProps {
  profile: ProfileFieldsFragment;
  others: ProfileFieldsFragment[];
}

const MOST = 5;

/** The papers that an interest is made of, strongest first. */
export function ProfilePapers({ profile, others }: ProfilePapersProps) {
  const { forget, move } = useProfileActs();
  if (profile.papers.length === 0)
    return <p className={css.none}>No papers yet. What you like near it gathers here.</p>;
  return (
    <ul className={css.rows} aria-label={`Strongest papers of ${profile.name}`}>
      {profile.papers.slice(0, MOST).map((paper) => (
        <li key={paper.key} className={css.row}>
          <Link to={paperPath(paper.key)} className={css.paper} dir="auto">
            <MathText text={paper.title} />
          </Link>
          <span className={css.rowActs}>
            {others.length > 0 ? (
              <select
                className={card.select}
                aria-label={`Move “${paper.title}” to another profile`}
                value=""
                onChange={(event) => {
                  const to = others.find(({ id }) => id === event.target.value);
                  if (to) move(paper.id, profile, to);
                }}
              >
                <option value="">Move to …</option>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            ) : null}
            <Button
              look="quiet"
              aria-label={`Forget “${paper.title}”`}
              onClick={() => forget(readFragment(PaperStandingFields, paper))}
            >
              Forget
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
