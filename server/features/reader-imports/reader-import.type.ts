import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ListFormat = {
  AUTO: 'AUTO',
  BIBTEX: 'BIBTEX',
  RIS: 'RIS',
  CSL_JSON: 'CSL_JSON',
  TEXT: 'TEXT',
} as const;
registerEnumType(ListFormat, {
  name: 'ListFormat',
  description: 'How a list of papers is written.',
  valuesConfig: {
    AUTO: { description: 'Told by how it begins.' },
    BIBTEX: { description: 'BibTeX or BibLaTeX.' },
    RIS: { description: 'RIS, as most reference managers and publishers write it.' },
    CSL_JSON: { description: 'CSL-JSON, as Zotero writes it.' },
    TEXT: { description: 'Any text with ids of arXiv, DOIs or titles of papers in it.' },
  },
});

export const wish = {
  profileId:
    'An interest that its papers are put into as liked; those in another interest stay there.',
  keywordsAsTags:
    'Whether what is saved gets its keywords in the list as tags; those of more than 40 characters are left out.',
  teach: 'Whether what is saved tells the lists what the viewer likes.',
};

@InputType({ description: "A reader's own list of papers, as text." })
export class ImportLibraryInput {
  @Field(() => String, { description: 'The list, at most 2 MB.' })
  text!: string;

  @Field(() => ListFormat, { defaultValue: 'AUTO', description: 'How it is written.' })
  format!: keyof typeof ListFormat;

  @Field(() => ID, { nullable: true, description: wish.profileId })
  profileId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: wish.teach })
  teach!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: wish.keywordsAsTags })
  keywordsAsTags!: boolean;
}

@InputType({ description: 'A library at zotero.org.' })
export class ImportZoteroInput {
  @Field(() => String, {
    nullable: true,
    description:
      'users/123456, groups/123456 or the address of a group; left out for that of the key’s owner.',
  })
  library?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A key that may read it (zotero.org/settings/keys), which is not kept; none for a public library.',
  })
  key?: string | null;

  @Field(() => ID, { nullable: true, description: wish.profileId })
  profileId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: wish.teach })
  teach!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: wish.keywordsAsTags })
  keywordsAsTags!: boolean;
}

@InputType({ description: 'The public record of a person at orcid.org.' })
export class ImportOrcidInput {
  @Field(() => String, { description: 'The ORCID iD, or its address.' })
  orcid!: string;

  @Field(() => ID, { nullable: true, description: wish.profileId })
  profileId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: wish.teach })
  teach!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: wish.keywordsAsTags })
  keywordsAsTags!: boolean;
}

export const ImportedFrom = {
  BIBTEX: 'BIBTEX',
  RIS: 'RIS',
  CSL_JSON: 'CSL_JSON',
  TEXT: 'TEXT',
  ZOTERO: 'ZOTERO',
  ORCID: 'ORCID',
} as const;
registerEnumType(ImportedFrom, {
  name: 'ImportedFrom',
  description: 'Where a list of a reader comes from.',
  valuesConfig: {
    BIBTEX: { description: 'BibTeX or BibLaTeX.' },
    RIS: { description: 'RIS.' },
    CSL_JSON: { description: 'CSL-JSON.' },
    TEXT: { description: 'A text with ids and titles in it.' },
    ZOTERO: { description: 'A library at zotero.org.' },
    ORCID: { description: 'The public record of an ORCID iD.' },
  },
});

export const LibraryImportState = { RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
registerEnumType(LibraryImportState, {
  name: 'LibraryImportState',
  description: 'How far a list is; what came before its end is in all the same.',
  valuesConfig: {
    RUNNING: { description: 'It is being read.' },
    DONE: { description: 'Read to its end.' },
    FAILED: { description: 'It broke off.' },
  },
});

@ObjectType('ImportMiss', { description: 'An entry of a list that became no saved paper.' })
export class ImportMissType {
  @Field(() => Int, { nullable: true, description: 'Where it stands, counted from 1.' })
  line!: number | null;

  @Field(() => String, { description: 'Its title or id; empty where it has none.' })
  name!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('LibraryImport', {
  description:
    'What a list brought so far; a paper is counted once, however often it is in the list.',
})
export class LibraryImportType {
  @Field(() => ID, { description: 'The import.' })
  id!: string;

  @Field(() => ImportedFrom, { description: 'Where the list comes from.' })
  source!: keyof typeof ImportedFrom;

  @Field(() => LibraryImportState, { description: 'How far it is.' })
  state!: keyof typeof LibraryImportState;

  @Field(() => Int, { description: 'Entries that were read, or ids and titles that were found.' })
  found!: number;

  @Field(() => Int, { description: 'Papers that the desk had not.' })
  added!: number;

  @Field(() => Int, { description: 'Papers that the desk had.' })
  known!: number;

  @Field(() => Int, { description: 'Papers that were saved by this.' })
  saved!: number;

  @Field(() => Int, { description: 'Papers that the reader had saved before.' })
  already!: number;

  @Field(() => Int, { description: 'Entries that became no paper.' })
  unmatched!: number;

  @Field(() => [ImportMissType], { description: 'The first of those, about 200.' })
  misses!: readonly ImportMissType[];

  @Field(() => String, { nullable: true, description: 'Why it was not read to its end.' })
  problem!: string | null;

  @Field(() => Date, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  undoneAt!: Date | null;
}
