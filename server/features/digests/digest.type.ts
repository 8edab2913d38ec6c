import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';

export const DigestFrequency = {
  OFF: 'OFF',
  DAILY: 'DAILY',
  WEEKDAYS: 'WEEKDAYS',
  WEEKLY: 'WEEKLY',
} as const;
registerEnumType(DigestFrequency, {
  name: 'DigestFrequency',
  description: 'How often a digest is mailed.',
  valuesConfig: {
    OFF: { description: 'Never.' },
    DAILY: { description: 'Every day.' },
    WEEKDAYS: { description: 'From Monday to Friday.' },
    WEEKLY: { description: 'Once a week.' },
  },
});

/** In the order of ISO 8601: MONDAY is 1. */
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type WeekdayName = (typeof weekdays)[number];
export const Weekday = Object.fromEntries(weekdays.map((day) => [day, day])) as {
  [D in WeekdayName]: D;
};
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: Object.fromEntries(
    weekdays.map((day) => [day, { description: `Each ${day.toLowerCase()}.` }]),
  ),
});

export const DeliveryStatus = {
  PENDING: 'PENDING',
  DEFERRED: 'DEFERRED',
  SENT: 'SENT',
  SKIPPED: 'SKIPPED',
  FAILED: 'FAILED',
  BOUNCED: 'BOUNCED',
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
  },
});

@InputType({ description: 'What to change; the rest stays.' })
export class DigestSettingsInput {
  @Field(() => DigestFrequency, { nullable: true, description: 'How often.' })
  frequency?: keyof typeof DigestFrequency | null;

  @Field(() => Weekday, { nullable: true, description: 'On which day, when weekly.' })
  weekday?: WeekdayName | null;

  @Field(() => Int, { nullable: true, description: '0 to 23 in timeZone.' })
  hour?: number | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;

  @Field(() => Float, { nullable: true, description: 'The least score a paper needs, 0 to 1.' })
  threshold?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most papers a mail holds, 1 to 50.' })
  maxPapers?: number | null;
}

@ObjectType({ description: 'A mail as it would be sent.' })
export class DigestPreview {
  @Field(() => String, { description: 'Subject line.' })
  subject!: string;

  @Field(() => String, { description: 'As mail programs show it.' })
  html!: string;

  @Field(() => String, { description: 'The plain-text part.' })
  text!: string;
}

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
}

@ObjectType('DeliveryEdge', { description: 'A delivery with its place in the list.' })
export class DeliveryEdge extends Edge(DeliveryType, 'A delivery') {}

@ObjectType('DeliveryConnection', { description: 'A page of deliveries, newest first.' })
export class DeliveryConnection extends Connection(DeliveryEdge, 'deliveries') {}

@ObjectType('Digest', { description: "When and how a reader's papers come by mail." })
export class DigestType {
  @Field(() => DigestFrequency, { description: 'How often.' })
  frequency!: keyof typeof DigestFrequency;

  @Field(() => Weekday, { description: 'On which day, when weekly.' })
  weekday!: WeekdayName;

  @Field(() => Int, { description: '0 to 23 in timeZone.' })
  hour!: number;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => Float, { description: 'The least score a paper needs, 0 to 1.' })
  threshold!: number;

  @Field(() => Int, { description: 'The most papers a mail holds.' })
  maxPapers!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next one is due; null when off.',
  })
  nextAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when no mail is sent, as the address does not take it; any change of the settings has it tried again.',
  })
  bouncedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What its mail server said.' })
  bounceReason!: string | null;

  /** Of the account whose digest this is; not part of the API. */
  accountId!: string;
}

@ObjectType({ description: 'The settings after the change.' })
export class DigestPayload {
  @Field(() => DigestType, { description: 'The digest.' })
  digest!: DigestType;
}
