import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { SlidersInput } from '../../gql/graphql';
import { ErrorNote } from '../../ui/ErrorNote';
import { MathText } from '../../ui/MathText';
import { SkeletonLine } from '../../ui/Skeleton';
import { useRested } from '../../ui/use-rested';
import { useTasteVersion } from '../library/taste-changed';
import { paperPath } from '../papers/paper-path';
import css from './ListPreview.module.css';
import { type Move, useMoves } from './use-moves';

const ListPreviewQuery = graphql(`
  query ListPreview($first: Int!, $sliders: SlidersInput, $profileId: ID) {
    viewer {
      id
      listPreview(first: $first, sliders: $sliders, profileId: $profileId) {
        match
        node {
          id
          key
          title
        }
      }
    }
  }
`);

const SHOWN = 8;
const RESTS_MS = 150;
const NOTHING = {};

interface ListPreviewProps {
  title: string;
  /** As they are being moved; what is not given stays as it is. */
  sliders?: SlidersInput;
  /** The list of this interest; all side by side when not given. */
  profileId?: string;
}

const say = (move: Move) =>
  move === 'new' ? 'new' : move > 0 ? `up ${move}` : move < 0 ? `down ${-move}` : 'stays';
const sign = (move: Move) =>
  move === 'new' ? 'new' : move > 0 ? `↑ ${move}` : move < 0 ? `↓ ${-move}` : '';

/** The head of a list as it would be, and what moved since the last look. */
export function ListPreview({ title, sliders = NOTHING, profileId }: ListPreviewProps) {
  const taste = useTasteVersion();
  const variables = { first: SHOWN, sliders: useRested(sliders, RESTS_MS), profileId };
  const { data, previousData, error, refetch, loading } = useQuery(ListPreviewQuery, {
    variables,
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  // What was just rated is on the desk by now.
  useEffect(() => {
    if (taste > 0) refetch().catch(() => {});
  }, [taste, refetch]);
  const list = (data ?? previousData)?.viewer?.listPreview;
  const moves = useMoves(list?.map(({ node }) => node.key));
  return (
    <section className={css.preview} aria-label={title} aria-busy={loading}>
      <p className={css.title}>{title}</p>
      {error && !list ? (
        <ErrorNote
          what="The list could not be made."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : list?.length === 0 ? (
        <p className={css.none}>Nothing on this desk fits yet.</p>
      ) : (
        <ol className={loading ? `${css.list} ${css.stale}` : css.list}>
          {list?.map(({ node }, at) => (
            <li key={node.key} className={css.row}>
              <Link to={paperPath(node.key)} className={css.paper} title={node.title} dir="auto">
                <MathText text={node.title} />
              </Link>
              <span
                className={css.move}
                data-move={moves[at] === 'new' ? 'new' : Math.sign(moves[at] ?? 0)}
              >
                <span aria-hidden="true">{sign(moves[at] ?? 0)}</span>
                <span className="visually-hidden">{say(moves[at] ?? 0)}</span>
              </span>
            </li>
          )) ??
            Array.from({ length: SHOWN }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: these are all alike
              <li key={at} className={css.row}>
                <SkeletonLine width="82%" size={15} />
              </li>
            ))}
        </ol>
      )}
    </section>
  );
}
