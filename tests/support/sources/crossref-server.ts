import { type FaultyServer, type Healthy, startFaultyServer } from './faulty-server.js';

export interface CrossrefWork {
  readonly DOI: string;
  readonly title: string;
  readonly abstract?: string;
  readonly authors?: readonly (readonly [given: string, family: string])[];
  readonly issued?: readonly number[];
  readonly references?: readonly object[];
}

/** A work as the API sends it; the records are our own. */
export const crossrefItem = (work: CrossrefWork) => ({
  DOI: work.DOI,
  title: [work.title],
  ...(work.abstract && { abstract: work.abstract }),
  ...(work.authors && {
    author: work.authors.map(([given, family], at) => ({
      ...{ given, family, sequence: at === 0 ? 'first' : 'additional', affiliation: [] },
    })),
  }),
  issued: { 'date-parts': [work.issued ?? [null]] },
  ...(work.references && {
    reference: work.references.map((reference, at) => ({ key: `ref${at + 1}`, ...reference })),
  }),
});

/** Crossref's REST API as far as works are asked for by a filter of DOIs, which it knows in any case. */
export function startCrossrefServer(works: readonly CrossrefWork[]): Promise<FaultyServer> {
  return startFaultyServer((url) => {
    const filters = (url.searchParams.get('filter') ?? '').split(',');
    if (url.pathname !== '/works' || !filters.every((filter) => filter.startsWith('doi:')))
      return { ...json({ status: 'failed', 'message-type': 'validation-failure' }), status: 400 };
    const rows = Number(url.searchParams.get('rows') ?? 20);
    const items = filters
      .map((filter) => works.find(({ DOI }) => DOI.toLowerCase() === filter.slice(4).toLowerCase()))
      .filter((work) => work !== undefined)
      .slice(0, rows)
      .map(crossrefItem);
    return json({
      status: 'ok',
      'message-type': 'work-list',
      'message-version': '1.0.0',
      message: { facets: {}, 'total-results': items.length, items, 'items-per-page': rows },
    });
  });
}

const json = (answer: unknown): Healthy => ({
  type: 'application/json;charset=utf-8',
  body: JSON.stringify(answer),
});
