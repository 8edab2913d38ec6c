import { Copy } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { showNotice } from '../../ui/notice';
import css from './SettingsRoute.module.css';

const KINDS = [
  ['RSS', '/feeds/daily.rss'],
  ['Atom', '/feeds/daily.atom'],
  ['JSON', '/feeds/daily.json'],
] as const;

const copy = (address: string) =>
  navigator.clipboard?.writeText(address).then(
    () => showNotice({ tone: 'done', text: 'Address copied.' }),
    () =>
      showNotice({
        tone: 'failed',
        text: 'The browser did not allow copying; the address can be selected.',
      }),
  );

export function FeedAddresses() {
  return (
    <ul className={css.addresses}>
      {KINDS.map(([kind, path]) => {
        const address = window.location.origin + path;
        return (
          <li key={kind} className={css.address}>
            <span className={css.kind}>{kind}</span>
            <a href={path}>{address}</a>
            {/* Browsers offer the clipboard to secure pages only. */}
            {navigator.clipboard ? (
              <IconButton name={`Copy the ${kind} address`} onClick={() => void copy(address)}>
                <Copy />
              </IconButton>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
