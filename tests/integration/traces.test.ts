import { startJobs } from '../../server/jobs/job-runner.js';
import { schedule } from '../../server/jobs/schedule.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { LogLines } from '../support/log-lines.js';
import { type ReceivedSpan, TraceCollector } from '../support/trace-collector.js';

let desk: TestDesk;
let collector: TraceCollector;
const log = new LogLines();
beforeAll(async () => {
  collector = new TraceCollector();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: await collector.listen(), LOG_LEVEL: 'debug' };
  desk = await startDesk({ env, logTo: log });
});
afterAll(async () => {
  await desk.stop();
  await collector.close();
});

const traceId = (digit: string) => digit.repeat(32);
/** One request to the API as part of the caller's trace. */
async function ask(trace: string, query: string, variables: object = {}) {
  const headers = {
    'content-type': 'application/json',
    traceparent: `00-${trace}-${'b'.repeat(16)}-01`,
  };
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${desk.url}/graphql`, { method: 'POST', headers, body })).json();
}
const arrived = (trace: string, name: string | RegExp) =>
  eventually(() => {
    const spans = collector.of(trace);
    return spans.some((span) => span.name.match(name)) && spans;
  }) as Promise<ReceivedSpan[]>;
const named = (spans: ReceivedSpan[], name: RegExp) => spans.filter((span) => name.test(span.name));

test('a search is one trace from HTTP through GraphQL to SQL and both indexes', async () => {
  const trace = traceId('a');
  await ask(
    trace,
    '{ search(query: "graph attention secretword", first: 3) { edges { node { title } } } }',
  );
  const spans = await arrived(trace, /^POST/);
  const [http] = named(spans, /^POST \/graphql$/);
  expect(http).toMatchObject({ kind: 2, parentSpanId: 'b'.repeat(16) });
  expect(http!.attributes).toContainEqual({
    key: 'http.response.status_code',
    value: { intValue: 200 },
  });
  const [graphql] = named(spans, /^graphql search$/);
  expect(graphql!.parentSpanId).toBe(http!.spanId);
  for (const step of [/^index vectors$/, /^index words$/, /^(select|with) /]) {
    const found = named(spans, step);
    expect([step, found.length > 0]).toEqual([step, true]);
    for (const { parentSpanId } of found) expect(parentSpanId).toBe(graphql!.spanId);
  }
  expect(JSON.stringify(spans)).not.toContain('secretword');
  const lines = log.all.filter((line) => line.traceId === trace);
  expect(lines.map(({ msg }) => msg)).toContain('request');
});

test('a mail that a request sends is a step of its trace, and says nothing of whom it is for', async () => {
  const trace = traceId('c');
  await ask(
    trace,
    'mutation { subscribe(email: "new-reader@example.org", frequency: WEEKLY) { ok } }',
  );
  const spans = await arrived(trace, /^POST/);
  await eventually(() => named(collector.of(trace), /^mail$/).length === 1);
  const byId = new Map(collector.of(trace).map((span) => [span.spanId, span]));
  const above = (span: ReceivedSpan | undefined): string[] =>
    span ? [span.name, ...above(byId.get(span.parentSpanId ?? ''))] : [];
  expect(above(named(collector.of(trace), /^mail$/)[0])).toEqual([
    'mail',
    'graphql subscribe',
    'POST /graphql',
  ]);
  expect(JSON.stringify(spans)).not.toContain('new-reader');
});

test('a run of a job is a trace with its statements; nothing is traced of what monitors ask', async () => {
  const { databaseUrl, services, logger } = desk.context;
  const [job] = schedule.filter(({ name }) => name === 'session.remove-expired');
  const runner = await startJobs(databaseUrl, [job!], services, logger);
  try {
    await services.jobs.run(job!.name);
    const root = await eventually(() => named(collector.spans, /^job session/)[0]);
    expect(root!.parentSpanId ?? '').toBe('');
    const parts = collector
      .of(root!.traceId)
      .filter(({ parentSpanId }) => parentSpanId === root!.spanId);
    expect(parts.map(({ name }) => name)).toEqual([expect.stringMatching(/^delete from sessions/)]);
  } finally {
    await runner.stop();
  }
  await (await fetch(`${desk.url}/health/ready`)).text();
  await (await fetch(`${desk.url}/metrics`)).text();
  await ask(traceId('d'), '{ __typename }');
  await arrived(traceId('d'), /^POST/);
  expect(named(collector.spans, /health|metrics/)).toEqual([]);
});

test('a failure marks its steps, and its words stay on the desk', async () => {
  const { db } = desk.context;
  const trace = traceId('e');
  await db.query('alter table accounts rename to accounts_away');
  const input = { email: 'someone@example.org', password: 'not this one' };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
  const answer = await ask(trace, signIn, { input });
  await db.query('alter table accounts_away rename to accounts');
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  const spans = await arrived(trace, /^POST/);
  const [select] = named(spans, /^select/);
  expect(select).toMatchObject({ status: { code: 2 }, kind: 3 });
  expect(JSON.stringify(spans)).not.toMatch(/someone|does not exist/);
});
