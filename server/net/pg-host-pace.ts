import type { Queryable } from '../db/database.js';
import type { HostPace } from './host-pace.js';

export class PgHostPace implements HostPace {
  constructor(private readonly db: Queryable) {}

  async reserve(host: string, gapMs: number, now: Date): Promise<Date> {
    const gap = `make_interval(secs => $3::float8 / 1000)`;
    // A clock that stood wrong for a while must not keep a host from being asked.
    const free = `case when p.free_at < $2::timestamptz + interval '1 hour' then p.free_at end`;
    const [row] = await this.db.query<{ at: Date }>(
      `insert into host_pace as p (host, free_at) values ($1, $2::timestamptz + ${gap})
       on conflict (host) do update set free_at = greatest(${free}, p.closed_until, $2) + ${gap}
       returning free_at - ${gap} as at`,
      [host, now, gapMs],
    );
    return row!.at;
  }

  async close(host: string, until: Date): Promise<void> {
    await this.db.query(
      `insert into host_pace as p (host, free_at, closed_until) values ($1, $2, $2)
       on conflict (host) do update set closed_until = greatest(p.closed_until, $2)`,
      [host, until],
    );
  }

  async closedUntil(host: string): Promise<Date | null> {
    const [row] = await this.db.query<{ until: Date | null }>(
      `select closed_until as until from host_pace where host = $1`,
      [host],
    );
    return row?.until ?? null;
  }
}
