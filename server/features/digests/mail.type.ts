import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { DeliveryStatus } from './delivery.type.js';

@ObjectType('Mail', { description: 'A mail to any reader, or why there was none.' })
export class MailType {
  @Field(() => ID, { description: 'Part of the Message-ID.' })
  id!: string;

  @Field(() => String, { description: 'Where it goes.' })
  address!: string;

  @Field(() => DeliveryStatus, { description: 'What became of it.' })
  status!: keyof typeof DeliveryStatus;

  @Field(() => String, { nullable: true, description: 'Why it was not sent.' })
  reason!: string | null;

  @Field(() => Int, { description: 'How many papers it held.' })
  paperCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the mail server took it.' })
  sentAt!: Date | null;
}

@ObjectType('MailEdge', { description: 'A mail with its place in the list.' })
export class MailEdge extends Edge(MailType, 'A mail') {}

@ObjectType('MailConnection', { description: 'A page of mails of all readers, newest first.' })
export class MailConnection extends Connection(MailEdge, 'mails') {}

@ObjectType({ description: 'The mail after the act.' })
export class MailPayload {
  @Field(() => MailType, { description: 'The mail.' })
  mail!: MailType;
}
