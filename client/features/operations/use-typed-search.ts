import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

const REST_MS = 250;

/** What is typed, and what is searched for once the keys rest; the address keeps it for a way back. */
export function useTypedSearch() {
  const [params, setParams] = useSearchParams();
  const kept = params.get('q') ?? '';
  const [typed, setTyped] = useState(kept);
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted === kept) return;
    const keep = (before: URLSearchParams) => {
      const next = new URLSearchParams(before);
      if (wanted) next.set('q', wanted);
      else next.delete('q');
      return next;
    };
    const timer = setTimeout(() => setParams(keep, { replace: true }), REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, kept, setParams]);
  return { typed, setTyped, search: kept };
}
