/** The first page of a reader's list, with what a card shows. */
export const recommendationQuery = `{ viewer { recommendations(first: 20) { edges { score match
  node { id key title abstract authors { name } viewerRating } reasons { kind text weight paper { key } } } } } }`;

/** Asks a desk at `url` for the first page of a reader's list, as the client does. @throws when it is short. */
export async function requestRecommendations(url: string, token: string): Promise<void> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: recommendationQuery }),
  });
  const { data } = (await answer.json()) as {
    data: { viewer: { recommendations: { edges: unknown[] } } };
  };
  if (data.viewer.recommendations.edges.length !== 20) throw new Error('a short list');
}
