import { convert } from 'html-to-text';

/** Words that say which state of a text this is, and nothing of what it says. */
const ofState =
  'v?\\d+|version|extended|full|long|short|journal|conference|preprint|draft|revised|final|accepted|submitted|author|authors|manuscript|technical|tech|report|working|invited|paper|abstract|arxiv|article|pdf|html|online|open|access|with|and|including|appendix|appendices|proofs|supplementary|supplemental|materials?|in|press|early|just|new|first|ahead|of|print|featured|book|citation|fwd';
const site =
  'arxiv(?:\\.org)?|biorxiv|medrxiv|ssrn|sciencedirect|pubmed|pmc|springer(?:link)?|ieee xplore|jstor|wiley online library|researchgate|semantic scholar|openreview|acm digital library';

/** What feeds, search engines, mails and repositories put around a title. */
const wrappings = [
  /^\s*\(pdf\)\s+/i,
  /^\s*(?:abs\/)?\d{4}\.\d{4,5}(?:v\d+)?\s*[-–:]?\s+/,
  /^\s*\[?arxiv:\s*[\w./-]+\]?:?\s+/i,
  /^\s*\[(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\.[A-Z]{2})\]\s*/i,
  /^\s*(?:[A-Z][a-z]*\.\s*)+[A-Z]?:\s+/,
  /^\s*(?:title|full text|research article|original article):\s+/i,
  new RegExp(`^\\s*(?:\\b(?:${ofState})\\b\\s*)+:\\s+`, 'i'),
  /[\s,]*[([]?arxiv:\s*\d[^()]*[)\]]?\s*$/i,
  /\s*\[[A-Z]\]\s*$/,
  new RegExp(`\\s+[-–—•·]\\s+(?:${site})\\s*$`, 'i'),
  new RegExp(`^\\s*(?:\\[(?:\\b(?:${ofState})\\b[\\s.-]*)+\\]\\s*)+`, 'i'),
  new RegExp(`\\s*[(\\[](?:\\b(?:${ofState})\\b[\\s.,-]*)+[)\\]]\\W*$`, 'i'),
  /\s*[,:.–—-]+\s*(?:(?:extended|full|long|journal) version|technical report|(?:with |including )(?:supplementa\w+ materials?|(?:an )?appendix|appendices))\s*$/i,
];

/** A title as its authors wrote it: no markup of web pages, nothing that says only where it stands or in what state. */
export const bareTitle = (title: string): string =>
  wrappings.reduce(
    (text, wrapping) => text.replace(wrapping, '') || text,
    longest(withoutMarkup(title)),
  );

/** Sites put their name before or after a bar. */
const longest = (text: string): string =>
  text.split(/\s+\|\s+/).reduce((one, other) => (other.length > one.length ? other : one));

/** Twice, as some sources escape what is markup already. */
const withoutMarkup = (text: string): string =>
  /&[a-z#]|<\/?[a-z]/i.test(text) ? readMarkup(readMarkup(text)) : text;

const readMarkup = (html: string): string =>
  convert(html, { wordwrap: false, selectors: [{ selector: '*', format: 'inline' }] });
