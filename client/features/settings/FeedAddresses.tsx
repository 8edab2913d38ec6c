import { Copy } from 'lucide-react';
import { canCopy, copyText } from '../../ui/copy-text';
import { IconButton } from '../../ui/IconButton';
import css from './SettingsRoute.module.css';

const KINDS = [
  ['RSS', '/feeds/daily.rss'],
  ['Atom', '/feeds/daily.atom'],
  ['JSON', '/feeds/daily.json'],
] as const;

export function FeedAddresses() {
  return (
    <ul className={css.addresses}>
      {KINDS.map(([kind, path]) => {
        const address = window.location.origin + path;
        return (
          <li key={kind} className={css.address}>
            <span className={css.kind}>{kind}</span>
            <a href={path}>
              {window.location.origin}
              <wbr />
              {path}
            </a>
            {canCopy() ? (
              <IconButton
                name={`Copy the ${kind} address`}
                onClick={() => void copyText(address, 'Address copied.')}
              >
                <Copy />
              </IconButton>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
