/** The part of citeproc-js that is used here; it brings no types of its own. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }

  class Engine {
    constructor(sys: Sys, style: string, language: string);
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** What is said of all, and the entries; false where the style has none. */
    makeBibliography(): [unknown, string[]] | false;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
