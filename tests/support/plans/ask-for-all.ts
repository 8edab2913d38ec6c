import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskContext } from '../../../server/context.js';
import type { Job } from '../../../server/jobs/job.js';
import { schedule } from '../../../server/jobs/schedule.js';
import { projectRoot } from '../../../server/project-root.js';
import { ask } from '../ask.js';
import { requestsForFields } from './generated-requests.js';
import { type Named, paths, writtenRequests } from './written-requests.js';

/** Whom the requests are made as: one of those that `fillTables` puts there, with a session and something of each kind. */
const email = 'full25@example.org';

/** Told what is about to be asked; what was answered with errors goes to `failed`. */
export interface Told {
  begin(what: string): void;
  failed(what: string, errors: unknown): void;
}

/** Asks a filled desk for everything, one thing after the other: each field of the API, lists, changes, pages, jobs. */
export async function askForAll(
  url: string,
  desk: DeskContext,
  told: Told,
  jobs = schedule,
): Promise<void> {
  const { token, named } = await furnish(desk);
  const send = async (what: string, query: string) => {
    told.begin(what);
    const { errors } = await ask(url, query, {}, token);
    if (errors) told.failed(what, errors);
  };
  const schema = readFileSync(join(projectRoot, 'server/graphql/schema.graphql'), 'utf8');
  const given = {
    id: named.paper,
    ids: `[${named.paper}, ${named.other}]`,
    query: '"word7"',
    text: '"10.1000/7"',
  };
  for (const [what, query] of requestsForFields(schema, given)) await send(what, query);
  for (const query of writtenRequests(named)) await send(query.slice(0, 70), query);
  for (const path of [...paths, `/paper/${JSON.parse(named.paper)}`]) {
    told.begin(path);
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
    await response.arrayBuffer();
    if (!response.ok) told.failed(path, response.status);
  }
  for (const job of jobs) await runJob(desk, job, told);
}

async function runJob({ services }: DeskContext, job: Job<DeskContext['services']>, told: Told) {
  told.begin(`job ${job.name}`);
  await job
    .run(services, new AbortController().signal)
    .catch((error) => told.failed(job.name, error));
}

const theirs = `select key as id from papers where id = 700
  union all select key from papers where id = 701
  union all select id::text from collections where account_id = $1 and name = 'Collection 1'
  union all select id::text from profiles where account_id = $1 and name = 'Interest 1'
  union all (select id::text from reader_imports where account_id = $1 limit 1)`;

/** Signs the reader in as an operator, and finds what requests name. */
async function furnish({ db, services }: DeskContext) {
  const { account } = (await services.accountStore.findByEmail(email))!;
  await services.accountStore.update(account.id, { role: 'operator' });
  const token = `plans-${account.id}`;
  await db.query(
    `insert into sessions (token_hash, account_id, expires_at)
     values (sha256(convert_to($1, 'UTF8')), $2, now() + interval '1 day')`,
    [token, account.id],
  );
  const ids = await db.query<{ id: string }>(theirs, [account.id]);
  const [paper, other, collection, profile, theImport] = ids.map(({ id }) => JSON.stringify(id));
  return { token, named: { paper, other, collection, profile, theImport } as Named };
}
