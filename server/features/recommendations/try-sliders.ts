import type { Sliders } from '../preferences/preferences.js';
import type { Taste } from './recommendation.js';
import type { ReaderChoices } from './taste-store.js';

/** Sliders as they would be; those not given stay as they are. */
export type SliderTrial = Partial<Sliders & { readonly exploration: number }>;

interface Read {
  readonly taste: Taste;
  readonly choices: ReaderChoices;
}

/** A reader's taste with sliders moved for a look: those of one interest, or else those for all lists. */
export function trySliders(
  { taste, choices }: Read,
  { exploration, ...sliders }: SliderTrial,
  profileId?: string,
): Read {
  // Who took exploring away as a reason is shown none, wherever its slider stands.
  const explores = exploration !== undefined && !taste.removed.has('EXPLORATION');
  const explored = explores ? { ...taste, exploration } : taste;
  if (!profileId)
    return { taste: { ...explored, sliders: { ...taste.sliders, ...sliders } }, choices };
  const interests = choices.interests.map((interest) =>
    interest.id === profileId ? { ...interest, ...sliders } : interest,
  );
  return { taste: explored, choices: { ...choices, interests } };
}
