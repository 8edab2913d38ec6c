import { repeatableAs } from '../../../server/http/answers/repeatable.js';

test.each([
  '{ feed(first: 3) { totalCount } }',
  'query ($q: String!) { search(query: $q) { totalCount } paper(id: "1") { id } __typename }',
  '{ viewer { id recommendations(first: 3) { edges { score } } } }',
  'query A { feed { edges { node { ...P } } } } fragment P on Paper { id }',
])('%s follows from what is there', (query) => {
  expect(repeatableAs(query)).not.toBeNull();
});

test.each([
  'mutation { signOut { ok } }',
  '{ viewer { email digest { nextAt } } }',
  '{ desk { paperCount } }',
  '{ feed { totalCount } desk { paperCount } }',
  'query A { feed { totalCount } } query B { desk { paperCount } }',
  'query { ...Rest } fragment Rest on Query { desk { paperCount } }',
  'subscription { feed { totalCount } }',
  '{ feed ',
])('%s may not, or is not known to', (query) => {
  expect(repeatableAs(query)).toBeNull();
});

test('a query is counted as what it asks for', () => {
  expect(repeatableAs('query Mine { viewer { id recommendations { edges { score } } } }')).toBe(
    'viewer.recommendations',
  );
});
