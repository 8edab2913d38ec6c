import { AsideNote } from '../../ui/AsideNote';
import { KeyCap } from '../../ui/KeyCap';

export function KeysNote() {
  return (
    <AsideNote title="By keyboard">
      <p>
        <KeyCap>j</KeyCap> <KeyCap>k</KeyCap> walk the list, <KeyCap>u</KeyCap> more like this,{' '}
        <KeyCap>d</KeyCap> less, <KeyCap>s</KeyCap> save, <KeyCap>?</KeyCap> all keys
      </p>
    </AsideNote>
  );
}
