import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';

export const DeliveryStatus = {
  PENDING: 'PENDING',
  DEFERRED: 'DEFERRED',
  SENT: 'SENT',
  SKIPPED: 'SKIPPED',
  FAILED: 'FAILED',
  BOUNCED: 'BOUNCED',
  COMPLAINED: 'COMPLAINED',
} as const;
registerEnumType(DeliveryStatus, {
  name: 'DeliveryStatus',
  description: 'What became of a mail.',
  valuesConfig: {
    PENDING: { description: 'Written; waits for the mail server.' },
    DEFERRED: {
      description: 'The mail server could not take it yet; it is tried again for a day.',
    },
    SENT: { description: 'Taken by the mail server.' },
    SKIPPED: { description: 'Not sent, since there was nothing to say.' },
    FAILED: { description: 'Given up; its papers may come in the next one.' },
    BOUNCED: { description: 'There is no such address; no further mail goes there.' },
    COMPLAINED: { description: 'It was reported as spam; no further mail goes to its reader.' },
  },
});

@ObjectType('Delivery', { description: 'One mail, or why there was none.' })
export class DeliveryType {
  @Field(() => ID, { description: 'Part of the Message-ID.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the mail server took it.' })
  sentAt!: Date | null;

  @Field(() => DeliveryStatus, { description: 'What became of it.' })
  status!: keyof typeof DeliveryStatus;

  @Field(() => String, { nullable: true, description: 'Why it was not sent.' })
  reason!: string | null;

  @Field(() => Int, { description: 'How many papers it held.' })
  paperCount!: number;

  @Field(() => String, {
    nullable: true,
    description: "The interest whose mail it was; null for the reader's own digest.",
  })
  interest!: string | null;
}

@ObjectType({ description: 'What became of a mail.' })
export class DeliveryPayload {
  @Field(() => DeliveryType, { description: 'The mail.' })
  delivery!: DeliveryType;
}

@ObjectType('DeliveryEdge', { description: 'A delivery with its place in the list.' })
export class DeliveryEdge extends Edge(DeliveryType, 'A delivery') {}

@ObjectType('DeliveryConnection', { description: 'A page of deliveries, newest first.' })
export class DeliveryConnection extends Connection(DeliveryEdge, 'deliveries') {}
