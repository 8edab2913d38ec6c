import type { CitationFormat } from '../citations/citation-format.js';

/** How a file of citations is put together. */
export interface ExportForm {
  readonly extension: string;
  readonly mediaType: string;
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  /** Whether entries begin with their place in the list. */
  readonly numbered?: boolean;
}

const text = {
  extension: 'txt',
  mediaType: 'text/plain',
  begin: '',
  between: '\n\n',
  end: '\n',
};

export const exportForms: Readonly<Record<CitationFormat, ExportForm>> = {
  BIBTEX: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    begin: '',
    between: '\n',
    end: '',
  },
  RIS: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    begin: '',
    between: '\r\n',
    end: '',
  },
  CSL_JSON: {
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    begin: '[\n',
    between: ',\n',
    end: '\n]\n',
  },
  APA: text,
  CHICAGO: text,
  IEEE: { ...text, numbered: true },
  TEXT: text,
};
