import { registerEnumType } from 'type-graphql';

export const CitationFormat = {
  BIBTEX: 'BIBTEX',
  RIS: 'RIS',
  CSL_JSON: 'CSL_JSON',
  APA: 'APA',
  CHICAGO: 'CHICAGO',
  IEEE: 'IEEE',
  TEXT: 'TEXT',
} as const;
registerEnumType(CitationFormat, {
  name: 'CitationFormat',
  description: 'How a citation is written.',
  valuesConfig: {
    BIBTEX: { description: 'For LaTeX, in UTF-8.' },
    RIS: { description: 'For reference managers.' },
    CSL_JSON: {
      description: 'For processors of the Citation Style Language: an item of its JSON.',
    },
    APA: { description: 'Plain text by APA, 7th edition.' },
    CHICAGO: { description: 'Plain text by Chicago, 18th edition, author and date.' },
    IEEE: { description: 'Plain text by IEEE, without its number.' },
    TEXT: { description: 'One line to paste: names as they are spelt, title, year, address.' },
  },
});
