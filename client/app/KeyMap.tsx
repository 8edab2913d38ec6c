import { Dialog } from '../ui/Dialog';
import { KeyCap } from '../ui/KeyCap';
import css from './KeyMap.module.css';

const GROUPS: Array<{ title: string; keys: Array<[string[], string]> }> = [
  {
    title: 'In the list',
    keys: [
      [['j'], 'next paper'],
      [['k'], 'previous paper'],
      [['Enter'], 'whole abstract'],
      [['o'], 'open the paper'],
      [['w'], 'where was I?'],
      [['v'], 'cards, compact, titles'],
    ],
  },
  {
    title: 'Go to',
    keys: [
      [['g', 'f'], 'For you'],
      [['g', 'i'], 'Interests'],
      [['g', 'n'], 'New'],
      [['g', 't'], 'Trending'],
      [['g', 'o'], 'Following'],
      [['g', 'm'], 'Map'],
      [['g', 's'], 'Saved'],
      [['/'], 'search'],
      [['⌘', 'K'], 'anything'],
      [['?'], 'these keys'],
    ],
  },
  {
    title: 'With a paper',
    keys: [
      [['u'], 'more like this'],
      [['d'], 'less like this'],
      [['x'], 'not interested'],
      [['s'], 'save'],
      [['n'], 'note and tags'],
      [['a'], 'put into a collection'],
      [['c'], 'cite'],
      [['m'], 'similar papers'],
      [['b'], 'page of the source'],
      [['f'], 'PDF'],
      [['r'], 'code'],
      [['e'], 'seen to here'],
      [['p'], 'pick for several'],
      [['z'], 'undo'],
    ],
  },
];

export default function KeyMap({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className={css.groups}>
        {GROUPS.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3 className={css.title}>{title}</h3>
            <dl className={css.keys}>
              {keys.map(([caps, what]) => (
                <div key={what} className={css.line}>
                  <dt className={css.caps}>
                    {caps.map((cap) => (
                      <KeyCap key={cap}>{cap}</KeyCap>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
