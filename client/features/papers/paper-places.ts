import type { PaperCardFragment } from '../../gql/graphql';

/** Where a paper can be read, by the key that opens it. */
export interface PaperPlaces {
  /** The page of its source, such as arXiv's. */
  abs?: string;
  pdf?: string;
  code?: string;
}

/** Imported files may carry any text as an address; only web addresses become links. */
const isWeb = (address: string | null | undefined): address is string =>
  /^https?:\/\//i.test(address ?? '') && URL.canParse(address ?? '');

const repositoryUrl = (repo: string) => (isWeb(repo) ? repo : `https://github.com/${repo}`);

export const placesOf = ({ url, pdfUrl, githubRepo }: PaperCardFragment): PaperPlaces => ({
  ...(isWeb(url) && { abs: url }),
  ...(isWeb(pdfUrl) && { pdf: pdfUrl }),
  ...(githubRepo && { code: repositoryUrl(githubRepo) }),
});

/** The keys that lead somewhere, for those who look at the card from outside. */
export const placeKeys = ({ abs, pdf, code }: PaperPlaces) =>
  [abs && 'b', pdf && 'f', code && 'r'].filter(Boolean).join('');

/** The site's name as a reader knows it. */
export function siteName(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === 'doi.org' ? 'Publisher' : host;
}

export const openPlace = (address: string | undefined) =>
  address ? () => void window.open(address, '_blank', 'noopener,noreferrer') : undefined;
