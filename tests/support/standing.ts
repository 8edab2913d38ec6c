import type { TestDesk } from './desk.js';

/** What the desk holds of a reader and a paper. */
export interface Standing {
  readonly rating: 'UP' | 'DOWN' | 'NONE';
  readonly saved: boolean;
  readonly hidden: boolean;
  readonly seen: boolean;
  /** In how many collections. */
  readonly collected: number;
  readonly opened: boolean;
}

export const untouched: Standing = {
  rating: 'NONE',
  saved: false,
  hidden: false,
  seen: false,
  collected: 0,
  opened: false,
};

const query = `query ($id: ID!) {
  paper(id: $id) { id viewerRating viewerSaved viewerDismissed viewerSeen }
  viewer { id collections(papers: [$id]) { held } } }`;

/** As the API tells it; openings, which it only takes in, as the database holds them. */
export async function standingOf(desk: TestDesk, token: string, key: string): Promise<Standing> {
  const { data, errors } = await desk.ask(query, { id: key }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  const { paper, viewer } = data;
  const opens = await desk.context.db.query(
    'select 1 from opens where account_id = $1 and paper_id = $2',
    [viewer.id, paper.id],
  );
  return {
    rating: paper.viewerRating,
    saved: paper.viewerSaved,
    hidden: paper.viewerDismissed,
    seen: paper.viewerSeen,
    collected: viewer.collections.reduce(
      (sum: number, { held }: { held: number }) => sum + held,
      0,
    ),
    opened: opens.length > 0,
  };
}
