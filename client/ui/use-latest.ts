import { type RefObject, useEffect, useRef } from 'react';

/** Always the latest value, for what is called later: by timers, by listeners, by rows that are not drawn anew. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
