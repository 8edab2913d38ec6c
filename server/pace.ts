import { setImmediate as nextTurn } from 'node:timers/promises';

/** Gives the main loop a turn after so many steps: `if (pace.due()) await pace.rest()`. */
export class Pace {
  private steps = 0;

  constructor(private readonly every: number) {}

  due(): boolean {
    this.steps += 1;
    return this.steps % this.every === 0;
  }

  rest(): Promise<void> {
    return nextTurn();
  }
}
