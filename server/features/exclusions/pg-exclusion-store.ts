import type { Queryable } from '../../db/database.js';
import type { Mute, MuteKind, ReasonParts, RemovedReason } from './exclusion.js';
import { reasonIdOf } from './exclusion.js';
import type { ExclusionStore } from './exclusion-store.js';

export class PgExclusionStore implements ExclusionStore {
  constructor(private readonly db: Queryable) {}

  mutes(accountId: string): Promise<Mute[]> {
    return this.all(accountId, 'MUTE');
  }

  addMute(accountId: string, mute: Omit<Mute, 'createdAt'>): Promise<void> {
    return this.add(accountId, 'MUTE', [mute]);
  }

  removeMute(accountId: string, kind: MuteKind, value: string): Promise<void> {
    return this.remove(accountId, 'MUTE', [{ kind, value }]);
  }

  async removedReasons(accountId: string): Promise<RemovedReason[]> {
    const rows = await this.all<ReasonParts & Omit<RemovedReason, 'id'>>(accountId, 'REASON');
    return rows.map(({ kind, value, label, createdAt }) => ({
      id: reasonIdOf({ kind, value }),
      label,
      createdAt,
    }));
  }

  addReasons(
    accountId: string,
    reasons: readonly (ReasonParts & { label: string })[],
  ): Promise<void> {
    return this.add(accountId, 'REASON', reasons);
  }

  restoreReasons(accountId: string, reasons: readonly ReasonParts[]): Promise<void> {
    return this.remove(accountId, 'REASON', reasons);
  }

  private all<Row>(accountId: string, effect: string): Promise<Row[]> {
    return this.db.query(
      `select kind, value, label, created_at as "createdAt" from exclusions
       where account_id = $1 and effect = $2 order by created_at desc, kind, value`,
      [accountId, effect],
    );
  }

  private async add(
    accountId: string,
    effect: string,
    entries: readonly (ReasonParts & { label: string })[],
  ): Promise<void> {
    await this.db.query(
      `insert into exclusions (account_id, effect, kind, value, label)
       select $1, $2, * from unnest($3::text[], $4::text[], $5::text[]) on conflict do nothing`,
      [
        accountId,
        effect,
        entries.map(({ kind }) => kind),
        entries.map(({ value }) => value),
        entries.map(({ label }) => label),
      ],
    );
  }

  private async remove(
    accountId: string,
    effect: string,
    entries: readonly ReasonParts[],
  ): Promise<void> {
    await this.db.query(
      `delete from exclusions where account_id = $1 and effect = $2
         and (kind, value) in (select * from unnest($3::text[], $4::text[]))`,
      [accountId, effect, entries.map(({ kind }) => kind), entries.map(({ value }) => value)],
    );
  }
}
