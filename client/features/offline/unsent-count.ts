import { createStore } from '../../ui/external-store';

/** How many acts wait for the desk. */
export const unsentCount = createStore(0);
