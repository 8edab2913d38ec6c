import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { nextDensity } from '../features/papers/density';
import { walkCards } from '../features/papers/walk-cards';
import { goToUnseen } from '../features/papers/where-was-i';
import { chordIsOpen, closeChord, openChord } from '../ui/key-chord';
import { runNoticeAction } from '../ui/notice';
import { type Shortcuts, useShortcuts } from '../ui/use-shortcuts';
import { PLACES } from './places';

function focusSearch(event: KeyboardEvent) {
  event.preventDefault();
  const field = document.getElementById('search-field');
  if (field instanceof HTMLInputElement) field.select();
}

/** The keys that work wherever one is; a card's own keys live with the card. */
export function useGlobalKeys(showKeyMap: () => void, showPalette: () => void) {
  const navigate = useNavigate();
  const keys: Shortcuts = {
    j: () => walkCards(1),
    k: () => walkCards(-1),
    z: runNoticeAction,
    g: openChord,
    '/': focusSearch,
    '?': showKeyMap,
    v: nextDensity,
    w: goToUnseen,
  };
  const places: Shortcuts = Object.fromEntries(
    PLACES.map(({ key, path }) => [key, () => void navigate(path)]),
  );
  const both: Shortcuts = {};
  for (const key of new Set([...Object.keys(keys), ...Object.keys(places)])) {
    both[key] = (event) => {
      const chord = chordIsOpen();
      closeChord();
      (chord && places[key] ? places[key] : keys[key])?.(event);
    };
  }
  useShortcuts(both);

  // ⌘K works wherever the focus is, also in a field.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
      event.preventDefault();
      if (!document.querySelector('[aria-modal]')) showPalette();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [showPalette]);
}
