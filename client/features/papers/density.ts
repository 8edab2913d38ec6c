import { cookieStorage } from '../../ui/cookie-storage';
import { createStoredChoice } from '../../ui/stored-choice';

const DENSITIES = ['cards', 'compact', 'titles'] as const;

/** How much of each paper a list shows before it is opened. */
export type Density = (typeof DENSITIES)[number];

const choice = createStoredChoice<Density>('lectern_density', DENSITIES, () => cookieStorage);

export const useDensity = choice.use;
export const setDensity = choice.set;

/** From cards to titles and round again. */
export const nextDensity = () =>
  choice.set(DENSITIES[(DENSITIES.indexOf(choice.get()) + 1) % DENSITIES.length]!);
