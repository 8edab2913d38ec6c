import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a while; one that says the same is the same. */
export function useRested<Value>(value: Value, restsMs: number): Value {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(text)), restsMs);
    return () => clearTimeout(timer);
  }, [text, restsMs]);
  return rested;
}
