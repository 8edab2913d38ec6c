import type { KeyboardEvent } from 'react';
import { chordIsOpen } from '../../ui/key-chord';
import { keysAreTaken } from '../../ui/use-shortcuts';
import type { CardActs } from './card-acts';

/** The keys of the card that has the focus, or holds it. */
export const cardKeys = (acts: CardActs) => (event: KeyboardEvent<HTMLElement>) => {
  if (chordIsOpen() || keysAreTaken(event.nativeEvent)) return;
  const keys: Record<string, (() => void) | undefined> = {
    o: acts.open,
    u: acts.more,
    d: acts.less,
    x: acts.hide,
    s: acts.save,
    c: acts.cite,
    m: acts.similar,
    a: acts.collect,
    n: acts.note,
    b: acts.openAbs,
    f: acts.openPdf,
    r: acts.openCode,
    e: acts.seenTo,
    p: acts.pick,
  };
  // Enter on a link or button inside belongs to that link or button.
  if (event.target === event.currentTarget) keys.Enter = acts.expand;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
};
