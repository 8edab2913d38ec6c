import { auditServer } from 'graphql-http';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

test('every audit of the GraphQL over HTTP specification passes', async () => {
  const audits = await auditServer({ url: `${desk.url}/graphql`, fetchFn: fetch });
  const failed = audits
    .filter(({ status }) => status !== 'ok')
    .map(({ name, status }) => `${status}: ${name}`);
  expect(failed).toEqual([]);
  expect(audits).toHaveLength(61);
});
