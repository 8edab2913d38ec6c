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
      <AsideNote title="More exactly">
        <p>
          “In quotes” word for word, -without, author:, category: and year:2023..2025 narrow what is
          found.
        </p>
      </AsideNote>
      <AsideNote title="Ids work too">
        <p>An arXiv id or a DOI leads straight to its paper.</p>
      </AsideNote>
    </>
  );
}
