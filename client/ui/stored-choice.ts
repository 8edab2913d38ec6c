import { createStore } from './external-store';

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One of a few words, kept in this browser. A private window may refuse storage: it then holds until the page closes. */
export function createStoredChoice<T extends string>(
  key: string,
  choices: readonly [T, ...T[]],
  placeOf: () => Place = () => localStorage,
) {
  const store = createStore<T>(stored(key, choices, placeOf));
  const set = (value: T) => {
    try {
      if (value === choices[0]) placeOf().removeItem(key);
      else placeOf().setItem(key, value);
    } catch {
      // It holds for this page.
    }
    store.set(value);
  };
  return { get: store.get, use: store.use, set };
}

function stored<T extends string>(
  key: string,
  choices: readonly [T, ...T[]],
  placeOf: () => Place,
): T {
  try {
    const value = placeOf().getItem(key);
    return choices.find((choice) => choice === value) ?? choices[0];
  } catch {
    return choices[0];
  }
}
