import type { FeedOrder } from '../../gql/graphql';
import { AsideNote } from '../../ui/AsideNote';
import { NextDigestNote } from '../digest/NextDigestNote';
import { useSession } from '../session/session';
import { KeysNote } from './KeysNote';

const WHY: Record<FeedOrder, string> = {
  TRENDING:
    'Papers that readers gather around come first: votes, saves, comments, and before those what the desk’s past leads to expect; each held against its own day.',
  NEWEST: 'The latest come first, whatever readers think of them.',
  UPVOTES: 'Most votes first: those at the source and those of this desk’s readers.',
};

export function FeedAside({ order }: { order: FeedOrder }) {
  const { viewer } = useSession();
  return (
    <>
      <AsideNote title="Why this order">
        <p>{WHY[order]}</p>
      </AsideNote>
      {viewer ? <NextDigestNote /> : null}
      <KeysNote />
    </>
  );
}
