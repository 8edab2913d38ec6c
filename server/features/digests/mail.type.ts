import { Field, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DeliveryType } from './delivery.type.js';

@ObjectType('Mail', { description: 'A mail to any reader, or why there was none.' })
export class MailType extends DeliveryType {
  @Field(() => String, { description: 'Where it goes.' })
  address!: string;

  @Field(() => Int, {
    description: 'How many of its papers were opened from it; 0 where that is not counted.',
  })
  openedCount!: number;
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
