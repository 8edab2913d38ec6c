import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const FailureKind = {
  JOB: 'JOB',
  MAIL: 'MAIL',
  IMPORT: 'IMPORT',
  REQUEST: 'REQUEST',
  UPKEEP: 'UPKEEP',
} as const;
registerEnumType(FailureKind, {
  name: 'FailureKind',
  description: 'What failed.',
  valuesConfig: {
    JOB: { description: 'A run of a job, in the past week.' },
    MAIL: { description: 'A mail, in the past week.' },
    IMPORT: { description: 'An import that was not read to its end, or lines of one.' },
    REQUEST: { description: 'A request to the API, in a way that nobody foresaw.' },
    UPKEEP: { description: 'Keeping vectors and indexes up with the database.' },
  },
});

@ObjectType('Failure', {
  description: 'A way in which something failed lately; holds nothing of a reader.',
})
export class FailureType {
  @Field(() => FailureKind, { description: 'What failed.' })
  kind!: keyof typeof FailureKind;

  @Field(() => String, { description: 'Which job, file or index, or which field of the API.' })
  place!: string;

  @Field(() => String, { description: 'What it said; of a request without any value.' })
  message!: string;

  @Field(() => Int, { description: 'How often.' })
  times!: number;

  @Field(() => Date, { description: 'When it was last seen.' })
  lastAt!: Date;
}
