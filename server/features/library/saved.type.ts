import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ReadStateEnum = { TO_READ: 'TO_READ', READING: 'READING', READ: 'READ' } as const;
registerEnumType(ReadStateEnum, {
  name: 'ReadState',
  description: 'How far a reader has come with a paper.',
  valuesConfig: {
    TO_READ: { description: 'Still to be read.' },
    READING: { description: 'Being read.' },
    READ: { description: 'Read.' },
  },
});
type State = keyof typeof ReadStateEnum;

@ObjectType('SavedPaper', {
  description: "What the viewer noted about a paper of their library; nobody else's to see.",
})
export class SavedPaperType {
  @Field(() => Date, { description: 'When it was saved.' })
  savedAt!: Date;

  @Field(() => ReadStateEnum, { description: 'How far the viewer has come.' })
  readState!: State;

  @Field(() => [String], { description: 'By name.' })
  tags!: readonly string[];

  @Field(() => String, {
    description: 'Markdown, with TeX between dollar signs; empty without one.',
  })
  note!: string;
}

@ObjectType('SavedTag', { description: 'A tag of the library.' })
export class SavedTagType {
  @Field(() => String, { description: 'As the reader wrote it first.' })
  name!: string;

  @Field(() => Int, { description: 'How many saved papers have it.' })
  count!: number;
}

@ObjectType('SavedCounts', { description: 'How many saved papers stand how.' })
export class SavedCountsType {
  @Field(() => Int, { description: 'All of them.' })
  all!: number;

  @Field(() => Int, { description: 'Still to be read.' })
  toRead!: number;

  @Field(() => Int, { description: 'Being read.' })
  reading!: number;

  @Field(() => Int, { description: 'Read.' })
  read!: number;

  @Field(() => Int, { description: 'With a note.' })
  noted!: number;
}

@InputType({ description: 'Which saved papers; all where nothing is given.' })
export class SavedFilter {
  @Field(() => ReadStateEnum, {
    nullable: true,
    description: 'Those the viewer has come so far with.',
  })
  readState?: State | null;

  @Field(() => String, { nullable: true, description: 'Those with this tag.' })
  tag?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those with a note, or without.' })
  noted?: boolean | null;
}

@InputType({ description: 'What to change of papers in the library; what is not given stays.' })
export class SavedEditInput {
  @Field(() => [ID], { description: 'Ids or keys; those that are not saved yet are saved.' })
  paperIds!: string[];

  @Field(() => ReadStateEnum, { nullable: true, description: 'How far the viewer has come.' })
  readState?: State | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Tags to put on, each at most 40 characters; a paper holds 20.',
  })
  addTags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags to take off.' })
  removeTags?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Markdown; at most 20,000 characters.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the note is now, as far as is known; CONFLICT when it was changed elsewhere.',
  })
  noteWas?: string | null;
}

@ObjectType({ description: 'How many were ended for good.' })
export class DiscardPayload {
  @Field(() => Int, { description: 'Papers.' })
  count!: number;
}
