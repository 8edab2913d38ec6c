import pg from 'pg';
import type { Logger } from '../logger.js';
import type { Queryable } from './database.js';

export type Channel = 'lectern_papers' | 'lectern_vectors' | 'lectern_reindex' | 'lectern_model';

/** A hint to other processes that something changed; those who must not miss it poll as well. */
export async function notify(db: Queryable, channel: Channel): Promise<void> {
  await db.query(`select pg_notify($1, '')`, [channel]);
}

export interface Subscription {
  close(): Promise<void>;
}

/** Calls `onHint` after every notification, and after each reconnection since some may have been missed. */
export async function listen(
  url: string,
  channels: readonly Channel[],
  onHint: (channel: Channel) => void,
  logger: Logger,
): Promise<Subscription> {
  let closed = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  const connectOnce = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'lectern listen' });
    client.on('notification', ({ channel }) => onHint(channel as Channel));
    client.on('error', (error) => logger.warn({ error: error.message }, 'listening again'));
    client.on('end', () => {
      if (!closed) retry = setTimeout(() => connectOnce().catch(() => undefined), 2_000);
    });
    await client.connect();
    for (const channel of channels) await client.query(`listen ${channel}`);
    for (const channel of channels) onHint(channel);
  };
  await connectOnce();
  return {
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
