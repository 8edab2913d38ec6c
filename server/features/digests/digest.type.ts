import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import type { DigestSectionName } from './digest.js';

export const DigestFrequency = {
  OFF: 'OFF',
  DAILY: 'DAILY',
  WEEKDAYS: 'WEEKDAYS',
  WEEKLY: 'WEEKLY',
  MONTHLY: 'MONTHLY',
} as const;
registerEnumType(DigestFrequency, {
  name: 'DigestFrequency',
  description: 'How often a digest is mailed.',
  valuesConfig: {
    OFF: { description: 'Never.' },
    DAILY: { description: 'Every day.' },
    WEEKDAYS: { description: 'From Monday to Friday.' },
    WEEKLY: { description: 'Once a week.' },
    MONTHLY: { description: 'Once a month, on the first such weekday.' },
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

export const DigestSectionEnum = {
  FOLLOWED: 'FOLLOWED',
  MISSED: 'MISSED',
  TRENDING: 'TRENDING',
} as const;
registerEnumType(DigestSectionEnum, {
  name: 'DigestSection',
  description: "What a digest may hold besides the reader's own list.",
  valuesConfig: {
    FOLLOWED: {
      description: 'New papers of followed authors and with the words of saved searches.',
    },
    MISSED: { description: 'Good papers of the past week that were never on screen.' },
    TRENDING: { description: 'What others gather around, whatever its match.' },
  },
});

@InputType({ description: 'What to change; the rest stays.' })
export class DigestSettingsInput {
  @Field(() => DigestFrequency, { nullable: true, description: 'How often.' })
  frequency?: keyof typeof DigestFrequency | null;

  @Field(() => Weekday, { nullable: true, description: 'On which day, when weekly or monthly.' })
  weekday?: WeekdayName | null;

  @Field(() => Int, { nullable: true, description: '0 to 23 in timeZone.' })
  hour?: number | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;

  @Field(() => Float, { nullable: true, description: 'The least score a paper needs, 0 to 1.' })
  threshold?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most papers a mail holds, 1 to 50.' })
  maxPapers?: number | null;

  @Field(() => [DigestSectionEnum], {
    nullable: true,
    description: "What it holds besides the reader's own list.",
  })
  sections?: DigestSectionName[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when nothing goes out; null to go on at once.',
  })
  pausedUntil?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a note comes after a month without papers, at most four times a year.',
  })
  stillHere?: boolean | null;
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

@ObjectType('Digest', { description: "When and how a reader's papers come by mail." })
export class DigestType {
  @Field(() => ID, { description: 'The digest.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The profile whose mail it is; null for the reader's own digest.",
  })
  profileId!: string | null;

  @Field(() => DigestFrequency, { description: 'How often.' })
  frequency!: keyof typeof DigestFrequency;

  @Field(() => Weekday, { description: 'On which day, when weekly or monthly.' })
  weekday!: WeekdayName;

  @Field(() => Int, { description: '0 to 23 in timeZone.' })
  hour!: number;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => Float, { description: 'The least score a paper needs, 0 to 1.' })
  threshold!: number;

  @Field(() => Int, { description: 'The most papers a mail holds.' })
  maxPapers!: number;

  @Field(() => [DigestSectionEnum], { description: "What it holds besides the reader's own list." })
  sections!: DigestSectionName[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when nothing goes out.' })
  pausedUntil!: Date | null;

  @Field(() => Boolean, { description: 'Whether a note comes after a month without papers.' })
  stillHere!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next one may come, after a pause if there is one; null when off.',
  })
  nextAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when no mail is sent, as the address does not take it or one was reported as spam; any change of the settings has it tried again, but for turning it off after a report.',
  })
  bouncedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its mail server said, or when a mail was reported.',
  })
  bounceReason!: string | null;

  @Field(() => Boolean, { description: 'Whether no mail is sent since one was reported as spam.' })
  complained!: boolean;

  /** Of the account whose digest this is; not part of the API. */
  accountId!: string;
}

@ObjectType({ description: 'The settings after the change.' })
export class DigestPayload {
  @Field(() => DigestType, { description: 'The digest.' })
  digest!: DigestType;
}
