import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType('Source', { description: 'Where papers of the desk came from.' })
export class SourceType {
  @Field(() => String, {
    description:
      'The scheme of their keys, such as arxiv, doi or file; starter for what Lectern brings.',
  })
  name!: string;

  @Field(() => Int, { description: 'Papers of it.' })
  papers!: number;

  @Field(() => Int, { description: 'Of those, how many came in the past week.' })
  recent!: number;

  @Field(() => Date, { description: 'When the last of them came.' })
  lastAt!: Date;
}

export const ImportState = { DONE: 'DONE', STOPPED: 'STOPPED', FAILED: 'FAILED' } as const;
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How an import ended; what came before its end is in all the same.',
  valuesConfig: {
    DONE: { description: 'Read to its end.' },
    STOPPED: { description: 'Stopped by hand.' },
    FAILED: { description: 'It could not be read on.' },
  },
});

@ObjectType('RejectedLine', { description: 'A line of an import that was no paper.' })
export class RejectedLineType {
  @Field(() => Int, { description: 'Counted from 1.' })
  line!: number;

  @Field(() => String, { description: 'What was wrong with it.' })
  reason!: string;
}

@ObjectType('ImportRun', { description: 'One reading of a file of papers.' })
export class ImportRunType {
  @Field(() => ID, { description: 'Rises with every run.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file.' })
  source!: string;

  @Field(() => ImportState, { description: 'How it ended.' })
  state!: keyof typeof ImportState;

  @Field(() => Int, { description: 'Papers that were new.' })
  added!: number;

  @Field(() => Int, { description: 'Papers that the file said something new of.' })
  updated!: number;

  @Field(() => Int, { description: 'Papers that were there as they are.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Lines that were no papers.' })
  rejected!: number;

  @Field(() => [RejectedLineType], { description: 'The first of them, at most 20.' })
  rejections!: readonly RejectedLineType[];

  @Field(() => String, { nullable: true, description: 'Why it was not read to its end.' })
  problem!: string | null;

  @Field(() => Date, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => Date, { description: 'When it ended.' })
  endedAt!: Date;
}
