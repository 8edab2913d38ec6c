import type { CitationFormat } from '../../gql/graphql';
import { createStoredChoice } from '../../ui/stored-choice';

interface Format {
  value: CitationFormat;
  label: string;
  /** What files of it end in, and what is in them. */
  ending: string;
  type: string;
  /** Of the plain texts, as addresses name them. */
  style?: string;
}

const text = { ending: 'txt', type: 'text/plain' };

export const FORMATS: readonly Format[] = [
  { value: 'BIBTEX', label: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  { value: 'RIS', label: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  {
    value: 'CSL_JSON',
    label: 'CSL-JSON',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
  { value: 'APA', label: 'APA', style: 'apa', ...text },
  { value: 'CHICAGO', label: 'Chicago', style: 'chicago', ...text },
  { value: 'IEEE', label: 'IEEE', style: 'ieee', ...text },
  { value: 'TEXT', label: 'Text', style: 'text', ...text },
];

const choice = createStoredChoice<CitationFormat>('lectern-citation-format', [
  'BIBTEX',
  'RIS',
  'CSL_JSON',
  'APA',
  'CHICAGO',
  'IEEE',
  'TEXT',
]);

/** The format that was chosen last in this browser. */
export const useFormat = (): Format => {
  const value = choice.use();
  return FORMATS.find((format) => format.value === value)!;
};
export const chooseFormat = choice.set;
