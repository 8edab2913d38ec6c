import { useCallback, useState } from 'react';

const without = (keys: ReadonlySet<string>, key: string) => {
  const rest = new Set(keys);
  rest.delete(key);
  return rest;
};

/** Papers picked for an act on all of them. Picking goes on until it is ended. */
export function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const pick = useCallback(
    (key: string) =>
      setPicked((keys) => (keys?.has(key) ? without(keys, key) : new Set([...(keys ?? []), key]))),
    [],
  );
  return {
    picked,
    pick,
    pickAll: (keys: string[]) => setPicked(new Set(keys)),
    begin: () => setPicked(new Set()),
    end: () => setPicked(null),
  };
}
