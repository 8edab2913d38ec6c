import { Link } from 'react-router';
import css from './ForYou.module.css';
import { COLD_BELOW } from './for-you-query';
import { TopicsPicker } from './TopicsPicker';

/** Until there is a taste to go by: how it comes about, and two ways to begin. */
export function ColdStart({ ratingCount }: { ratingCount: number }) {
  const left = COLD_BELOW - ratingCount;
  return (
    <section className={css.cold} aria-labelledby="cold-title">
      <h2 id="cold-title" className={css.coldTitle}>
        {ratingCount === 0
          ? 'This list starts with you'
          : `${left} more ${left === 1 ? 'rating' : 'ratings'} and it is about you`}
      </h2>
      <p className={css.coldText}>
        Press “More” on papers you would read, here or in <Link to="/">Trending</Link>; every rating
        moves the list. Or <Link to="/start">get started in four steps</Link>: topics, authors,
        papers you have, and twelve to rate. Until then it goes by what others read and by the
        topics you follow:
      </p>
      <TopicsPicker />
    </section>
  );
}
