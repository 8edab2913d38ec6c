import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PaperType } from '../papers/paper.type.js';
import type { FoundBy as Found } from './merge.js';

export const FoundBy = { ID: 'ID', TITLE: 'TITLE', NEAR: 'NEAR', HAND: 'HAND' } as const;
registerEnumType(FoundBy, {
  name: 'FoundBy',
  description: 'How two papers came to be compared.',
  valuesConfig: {
    ID: { description: 'A source said an id of both of one paper.' },
    TITLE: { description: 'They have the same title.' },
    NEAR: { description: 'Their vectors are near.' },
    HAND: { description: 'A person named them.' },
  },
});

@ObjectType('SuspectedDuplicate', {
  description: 'Two papers that may be one, for a person to judge.',
})
export class SuspectedDuplicateType {
  @Field(() => PaperType, {
    description: 'The one that came first; it is kept when they are merged.',
  })
  one!: PaperType;

  @Field(() => PaperType, { description: 'The other one.' })
  other!: PaperType;

  @Field(() => FoundBy, { description: 'How they came to be compared.' })
  foundBy!: Found;

  @Field(() => Date, { description: 'When.' })
  foundAt!: Date;
}

@ObjectType('Merge', { description: 'Two papers that were made one.' })
export class MergeType {
  @Field(() => ID, { description: 'What it is undone by.' })
  id!: string;

  @Field(() => PaperType, {
    nullable: true,
    description: 'The paper that was kept; null where it is gone, or merged into another since.',
  })
  kept!: PaperType | null;

  @Field(() => String, { description: 'Key of the other one.' })
  mergedKey!: string;

  @Field(() => String, { description: 'Its title.' })
  mergedTitle!: string;

  @Field(() => FoundBy, { description: 'Why they were compared.' })
  reason!: Found;

  @Field(() => String, { nullable: true, description: 'Who did it; null where the desk did.' })
  byName!: string | null;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was undone; null while it holds.' })
  undoneAt!: Date | null;
}

@ObjectType('DuplicateDesk', { description: 'Papers that were made one, and those that may be.' })
export class DuplicateDeskType {
  @Field(() => [SuspectedDuplicateType], { description: 'Newest first, at most 50.' })
  suspected!: SuspectedDuplicateType[];

  @Field(() => Int, { description: 'How many there are in all.' })
  suspectedCount!: number;

  @Field(() => [MergeType], { description: 'Newest first, 50 at a time.' })
  merges!: MergeType[];
}

@ObjectType({ description: 'What is left after the act.' })
export class DuplicatesPayload {
  @Field(() => DuplicateDeskType, { description: 'All pairs and merges, as they are now.' })
  duplicates!: DuplicateDeskType;
}
