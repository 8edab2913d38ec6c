import type { TestDesk } from './desk.js';

export interface RecommendationEdge {
  readonly score: number;
  readonly match: string;
  readonly profile: { readonly id: string; readonly name: string } | null;
  readonly node: {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly categories: string[];
    readonly authors: { readonly id: string; readonly name: string }[];
  };
  readonly reasons: {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly weight: number;
    readonly paper: { readonly key: string } | null;
  }[];
}

/** What a test asks of a recommended paper. */
export const edgeFields = `score match profile { id name } node { id key title categories authors { id name } }
  reasons { id kind text weight paper { key } }`;
const list = `query ($first: Int!, $profile: ID) { viewer { recommendations(first: $first, profileId: $profile) {
  edges { ${edgeFields} } } } }`;
const rate = `mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }`;

export const languageModels = ['arxiv:1706.03762', 'arxiv:1810.04805', 'arxiv:2005.14165'];
export const proteins = ['doi:10.1038/s41586-021-03819-2', 'doi:10.1126/science.abj8754'];

export const keysOf = (found: readonly RecommendationEdge[]) => found.map(({ node }) => node.key);

/** Readers of a desk and what they are recommended; a failed request throws. */
export function readersOf(desk: () => TestDesk) {
  const act = async (token: string, query: string, variables = {}) => {
    const { data, errors } = await desk().ask(query, variables, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const recommended = async (token: string, first = 100, profile?: string) => {
    const { viewer } = await act(token, list, { first, profile });
    return viewer.recommendations.edges as RecommendationEdge[];
  };
  const reader = async (...liked: string[]) => {
    const token = await desk().signUp();
    for (const id of liked) await act(token, rate, { id });
    return token;
  };
  return { act, recommended, reader };
}
