import { type FaultyServer, type Healthy, startFaultyServer } from './faulty-server.js';

export const orcidId = '0000-0002-1825-0097';

export interface OrcidWork {
  readonly code: number;
  readonly title: string;
  readonly ids?: readonly (readonly [type: string, value: string, relationship?: string])[];
  readonly authors?: readonly string[];
  readonly date?: readonly [year: string, month?: string, day?: string];
}

const value = (text: string | undefined) => (text === undefined ? null : { value: text });

function externalIds({ ids = [] }: OrcidWork) {
  return {
    'external-id': ids.map(([type, id, relationship = 'self']) => ({
      'external-id-type': type,
      'external-id-value': id,
      'external-id-normalized': { value: id.toLowerCase(), transient: true },
      'external-id-url': null,
      'external-id-relationship': relationship,
    })),
  };
}

const summaryOf = (work: OrcidWork, displayIndex: string) => ({
  'put-code': work.code,
  source: { 'source-name': { value: 'Crossref' } },
  title: { title: { value: work.title }, subtitle: null, 'translated-title': null },
  'external-ids': externalIds(work),
  type: 'journal-article',
  'publication-date': work.date ? { year: value(work.date[0]) } : null,
  'display-index': displayIndex,
});

const detailOf = (work: OrcidWork) => ({
  work: {
    ...summaryOf(work, '0'),
    'short-description': null,
    'publication-date': work.date
      ? { year: value(work.date[0]), month: value(work.date[1]), day: value(work.date[2]) }
      : null,
    url: null,
    contributors: {
      contributor: (work.authors ?? []).map((name) => ({
        'contributor-orcid': null,
        'credit-name': { value: name },
        'contributor-attributes': { 'contributor-sequence': null, 'contributor-role': 'author' },
      })),
    },
  },
});

const json = (answer: unknown, status = 200): Healthy => ({
  type: 'application/json;charset=UTF-8',
  body: JSON.stringify(answer),
  status,
});

/** ORCID's public API 3.0 as far as works are read: groups of descriptions, and works in full by put-codes. */
export function startOrcidServer(works: readonly OrcidWork[]): Promise<FaultyServer> {
  return startFaultyServer((url) => {
    const [, iD, codes] = /^\/v3\.0\/([\dX-]+)\/works(?:\/([\d,]+))?$/.exec(url.pathname) ?? [];
    if (iD !== orcidId)
      return json(
        { 'response-code': 404, 'developer-message': 'Not found', 'error-code': 9016 },
        404,
      );
    if (codes === undefined) {
      // The owner shows the other description of the first work.
      const group = works.map((work) => ({
        'external-ids': externalIds(work),
        'work-summary': [
          summaryOf({ ...work, code: work.code + 5_000 }, '0'),
          summaryOf(work, '1'),
        ],
      }));
      return json({ 'last-modified-date': value('0'), group, path: `/${iD}/works` });
    }
    const wanted = codes.split(',').map(Number);
    if (wanted.length > 100) return json({ 'response-code': 400, 'error-code': 9032 }, 400);
    const bulk = wanted.map((code) => {
      const work = works.find((one) => one.code === code);
      return work ? detailOf(work) : { error: { 'response-code': 404, 'error-code': 9034 } };
    });
    return json({ bulk });
  });
}
