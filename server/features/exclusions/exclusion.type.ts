import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { MuteKind as Kind } from './exclusion.js';

export const MuteKind = {
  AUTHOR: 'AUTHOR',
  TOPIC: 'TOPIC',
  WORD: 'WORD',
  LANGUAGE: 'LANGUAGE',
} as const;
registerEnumType(MuteKind, {
  name: 'MuteKind',
  description: 'What can be muted.',
  valuesConfig: {
    AUTHOR: { description: 'By number or name.' },
    TOPIC: { description: 'A category, such as cs.CL.' },
    WORD: { description: 'A word or phrase of title or abstract, in any case.' },
    LANGUAGE: {
      description: 'What it is written in: a code such as de, or its English name.',
    },
  },
});

@ObjectType('Mute', { description: 'Papers with this are never recommended to the reader.' })
export class MuteType {
  @Field(() => MuteKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { description: 'What `unmute` takes.' })
  value!: string;

  @Field(() => String, { description: "In the reader's words." })
  label!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;
}

@ObjectType('RemovedReason', { description: 'A reason that counts no more.' })
export class RemovedReasonType {
  @Field(() => ID, { description: 'What `restoreReason` takes.' })
  id!: string;

  @Field(() => String, { description: "In the reader's words." })
  label!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;
}

@ObjectType({ description: 'All that the viewer mutes, after the change.' })
export class MutesPayload {
  @Field(() => [MuteType], { description: 'Newest first.' })
  mutes!: MuteType[];
}

@ObjectType({ description: 'All reasons that the viewer removed, after the change.' })
export class RemovedReasonsPayload {
  @Field(() => [RemovedReasonType], { description: 'Newest first.' })
  removedReasons!: RemovedReasonType[];
}
