import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { PaperType } from '../papers/paper.type.js';
import type { Act } from './taste-store.js';

type Kind = Act['kind'];

export const EvidenceKind: { readonly [Name in Kind]: Name } = {
  UP: 'UP',
  SEED: 'SEED',
  SAVE: 'SAVE',
  READ: 'READ',
  OPEN: 'OPEN',
  DOWN: 'DOWN',
  DISMISS: 'DISMISS',
};
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a reader did with a paper that their lists go by.',
  valuesConfig: {
    UP: { description: 'More like this.' },
    SEED: { description: 'An interest was begun from it.' },
    SAVE: { description: 'Saved.' },
    READ: { description: 'Open for half a minute or longer.' },
    OPEN: { description: 'Opened.' },
    DOWN: { description: 'Less like this.' },
    DISMISS: { description: 'Not interested.' },
  },
});

@ObjectType('EvidenceEdge', { description: 'A paper that counts, and how much.' })
export class EvidenceEdge extends Edge(PaperType, 'A paper that counts') {
  @Field(() => EvidenceKind, { description: 'The weightiest of what was done with it.' })
  kind!: Kind;

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  at!: Date;

  @Field(() => Float, {
    description:
      'What it weighs now, from -1 to 1: half after a year, below 0 against what is like it. What was done while learning was paused is not listed.',
  })
  weight!: number;
}

@ObjectType('EvidenceConnection', { description: 'A page of what counts, weightiest first.' })
export class EvidenceConnection extends Connection(EvidenceEdge, 'papers that count') {}
