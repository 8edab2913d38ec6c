import { createStore } from './external-store';

/** One of a few words, kept in this browser. A private window may refuse storage: it then holds until the page closes. */
export function createStoredChoice<T extends string>(key: string, choices: readonly [T, ...T[]]) {
  const store = createStore<T>(stored(key, choices));
  const set = (value: T) => {
    try {
      if (value === choices[0]) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // It holds for this page.
    }
    store.set(value);
  };
  return { get: store.get, use: store.use, set };
}

function stored<T extends string>(key: string, choices: readonly [T, ...T[]]): T {
  try {
    const value = localStorage.getItem(key);
    return choices.find((choice) => choice === value) ?? choices[0];
  } catch {
    return choices[0];
  }
}
