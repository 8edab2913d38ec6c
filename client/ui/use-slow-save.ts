import { useEffect, useRef, useState } from 'react';
import { explainFailure, readFailure } from './failure';
import { showNotice } from './notice';
import { useLatest } from './use-latest';

const SETTLED_AFTER_MS = 400;
const SAID_FOR_MS = 2500;

/** A value that moves under the hand and is saved once it rests. */
export function useSlowSave(save: (value: number) => Promise<unknown>) {
  const [draft, setDraft] = useState<number>();
  const [saved, setSaved] = useState(false);
  const waiting = useRef<{ value: number; timer: ReturnType<typeof setTimeout> }>(undefined);
  const latest = useLatest(save);

  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [saved]);

  // Who leaves the page at once has still chosen.
  useEffect(
    () => () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      latest.current(waiting.current.value).catch(() => {});
      waiting.current = undefined;
    },
    [],
  );

  const send = async (value: number) => {
    waiting.current = undefined;
    try {
      await latest.current(value);
      setSaved(true);
    } catch (error) {
      const why = explainFailure(readFailure(error));
      showNotice({ tone: 'failed', text: `This was not saved. ${why}` });
    }
    // Unless it was moved on meanwhile, what the desk holds is shown again.
    if (!waiting.current) setDraft(undefined);
  };

  const change = (value: number) => {
    setDraft(value);
    setSaved(false);
    clearTimeout(waiting.current?.timer);
    const timer = setTimeout(() => void send(value), SETTLED_AFTER_MS);
    waiting.current = { value, timer };
  };

  return { draft, saved, change };
}
