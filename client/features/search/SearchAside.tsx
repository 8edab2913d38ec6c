import { AsideNote } from '../../ui/AsideNote';

export function SearchAside() {
  return (
    <>
      <AsideNote title="Words and meaning">
        <p>
          Words finds papers that say it; meaning finds papers about it, in whatever words. Both
          joins the two lists.
        </p>
      </AsideNote>
      <AsideNote title="Ids work too">
        <p>An arXiv id or a DOI leads straight to its paper.</p>
      </AsideNote>
    </>
  );
}
