import type { Clock } from '../../clock.js';
import { badInput, notFound } from '../../errors.js';
import type { DayOfDesk, JobState, OperationsStore } from './operations-store.js';

const mostDays = 366;

/** What an operator sees of a desk at work, and can set going. */
export class OperationsService {
  constructor(
    private readonly store: OperationsStore,
    private readonly clock: Clock,
  ) {}

  jobs(): Promise<JobState[]> {
    return this.store.jobs();
  }

  /** @throws BAD_USER_INPUT. */
  days(count: number): Promise<DayOfDesk[]> {
    if (count < 1 || count > mostDays) throw badInput('days', `Ask for 1 to ${mostDays} days.`);
    return this.store.days(count, this.clock.now());
  }

  /** Runs it as soon as a process that does jobs is free. @throws NOT_FOUND. */
  async runJob(name: string): Promise<JobState[]> {
    if (!(await this.store.enqueue(name))) throw notFound('A job of this name', 'name');
    return this.store.jobs();
  }
}
