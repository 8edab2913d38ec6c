import { badInput } from '../../errors.js';

/** How a reader wants their lists; each from 0 to 1, and .5 is as it comes. */
export interface Sliders {
  readonly diversity: number;
  readonly freshness: number;
  /** 0: only me, 1: the crowd. */
  readonly crowd: number;
}

export interface Preferences extends Sliders {
  /** Share of each list that goes to papers nothing is known of, from 0 to .5. */
  readonly exploration: number;
  /** False while nothing new is learnt from what the reader does. */
  readonly learning: boolean;
  /** Whether what the reader saves teaches their ranking. */
  readonly learnFromSaves: boolean;
}

export const middle: Sliders = { diversity: 0.5, freshness: 0.5, crowd: 0.5 };
export const defaultPreferences: Preferences = {
  ...middle,
  exploration: 0.05,
  learning: true,
  learnFromSaves: false,
};

const mostExploration = 0.5;

/** @throws BAD_USER_INPUT naming the slider that is out of its range. */
export function checkSliders(
  change: { readonly [Name in keyof Sliders]?: number | null | undefined } & {
    readonly exploration?: number | null | undefined;
  },
): void {
  for (const [name, value] of Object.entries(change)) {
    const most = name === 'exploration' ? mostExploration : 1;
    if (typeof value === 'number' && !(value >= 0 && value <= most))
      throw badInput(name, `Give ${name} as a number from 0 to ${most}.`);
  }
}
