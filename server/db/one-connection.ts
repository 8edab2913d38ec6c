import pg from 'pg';

/** Does work on a connection of its own, which ends with it, whatever is under way on it then. */
export async function onOneConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'lectern backup' });
  // Why it broke is said by the statement that was under way.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
