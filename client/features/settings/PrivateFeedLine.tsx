import { Copy } from 'lucide-react';
import { type FragmentType, readFragment } from '../../gql';
import { Button } from '../../ui/Button';
import { canCopy, copyText } from '../../ui/copy-text';
import { IconButton } from '../../ui/IconButton';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { CloseFeed, OpenFeed, PrivateFeedFields } from './private-feed-documents';
import css from './SettingsRoute.module.css';

const KINDS = {
  FOR_YOU: '',
  PROFILE: 'Interest',
  AUTHOR: 'Author',
  SEARCH: 'Search',
  KEYWORD: 'Keyword',
  COLLECTION: 'Collection',
};
const FORMS = [
  ['RSS', 'rss'],
  ['Atom', 'atom'],
  ['JSON', 'json'],
] as const;

/** One list, and where a feed reader finds it. */
export function PrivateFeedLine({ feed }: { feed: FragmentType<typeof PrivateFeedFields> }) {
  const { list, of, name, urls } = readFragment(PrivateFeedFields, feed);
  const perform = usePerform();
  const send = useSend();
  const why = 'With an account, your lists can be read in a feed reader.';
  const open = () =>
    perform({
      said: 'Here is its address: whoever has it can read the list.',
      why,
      run: () => send(OpenFeed, { list, of }),
      undo: () => send(CloseFeed, { list, of }),
    });
  const close = () =>
    perform({
      said: 'Taken back: the address leads nowhere now.',
      why,
      run: () => send(CloseFeed, { list, of }),
    });
  return (
    <li className={css.feed}>
      <div className={css.feedHead}>
        <span>
          {KINDS[list] ? <span className={css.feedKind}>{KINDS[list]} </span> : null}
          <bdi>{name}</bdi>
        </span>
        <Button
          look="quiet"
          aria-label={`${urls ? 'Take back the address of' : 'Get an address for'} ${name}`}
          onClick={urls ? close : open}
        >
          {urls ? 'Take back' : 'Get an address'}
        </Button>
      </div>
      {urls ? (
        <ul className={css.addresses}>
          {FORMS.map(([label, form]) => (
            <li key={form} className={css.address}>
              <span className={css.kind}>{label}</span>
              <a href={urls[form]}>{urls[form]}</a>
              {canCopy() ? (
                <IconButton
                  name={`Copy the ${label} address of ${name}`}
                  onClick={() => void copyText(urls[form], 'Address copied.')}
                >
                  <Copy />
                </IconButton>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
