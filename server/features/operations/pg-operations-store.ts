import type { Queryable } from '../../db/database.js';
import { days, listDays } from './day-queries.js';
import type { DayOfDesk, DayOfLists, OperationsStore } from './operations-store.js';

export class PgOperationsStore implements OperationsStore {
  constructor(private readonly db: Queryable) {}

  days(count: number, until: Date): Promise<DayOfDesk[]> {
    return this.db.query(days, [count, until.toISOString().slice(0, 10)]);
  }

  listDays(count: number, until: Date): Promise<DayOfLists[]> {
    return this.db.query(listDays, [count, until.toISOString().slice(0, 10)]);
  }
}
