import type { Clock } from '../../clock.js';
import { badInput } from '../../errors.js';
import type { DayOfDesk, DayOfLists, OperationsStore } from './operations-store.js';

const mostDays = 366;

/** A desk at work, day by day, as an operator looks at it. */
export class OperationsService {
  constructor(
    private readonly store: OperationsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws BAD_USER_INPUT. */
  days(count: number): Promise<DayOfDesk[]> {
    return this.store.days(checkCount(count), this.clock.now());
  }

  /** @throws BAD_USER_INPUT. */
  listDays(count: number): Promise<DayOfLists[]> {
    return this.store.listDays(checkCount(count), this.clock.now());
  }
}

function checkCount(count: number): number {
  if (count < 1 || count > mostDays) throw badInput('days', `Ask for 1 to ${mostDays} days.`);
  return count;
}
