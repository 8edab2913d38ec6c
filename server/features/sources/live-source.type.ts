import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LiveSource } from './live-source.js';
import type { SourceKind as Kind, SourceDefinition } from './source-definition.js';

export const SourceKind = { ARXIV: 'arxiv', DAILY: 'daily', OAI: 'oai', FEED: 'feed' } as const;
registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What papers are fetched from.',
  valuesConfig: {
    ARXIV: { description: "arXiv's API, by category." },
    DAILY: { description: 'The daily paper feed of Hugging Face, with votes.' },
    FEED: { description: 'An RSS or Atom feed of a journal or a blog.' },
    OAI: { description: "arXiv's records by OAI-PMH: whole fields, as they change." },
  },
});

@ObjectType('RunCounts', { description: 'What a run did with the papers that it read.' })
export class RunCountsType {
  @Field(() => Int, { description: 'Papers that were new.' })
  added!: number;

  @Field(() => Int, { description: 'Papers of which it said something new.' })
  updated!: number;

  @Field(() => Int, { description: 'Papers that were there as they are.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Entries that were no papers.' })
  rejected!: number;

  @Field(() => Int, {
    description: 'Papers that the source took back, and that no reader had had to do with.',
  })
  removed!: number;
}

@ObjectType('LiveSource', { description: 'A source that the desk fetches papers from.' })
export class LiveSourceType {
  @Field(() => String, { description: 'Such as arxiv:cs.CL or daily.' })
  name!: string;

  @Field(() => SourceKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => [String], { description: 'Categories of arXiv, for ARXIV.' })
  categories!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'A set of arXiv, for OAI; null for all of it.',
  })
  set!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the feed, for FEED.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it is fetched, as cron has it, UTC; null: by hand only.',
  })
  schedule!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the clock leaves it alone until it is resumed; it still runs when asked.',
  })
  paused!: boolean;

  @Field(() => Boolean, { description: 'Whether a run is at work.' })
  running!: boolean;

  @Field(() => Boolean, { description: 'Whether someone asked for a run that has not ended.' })
  asked!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a run broke off, so that the next one goes on where it ended.',
  })
  unfinished!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it last began.' })
  lastRunAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it is due next; null while paused.' })
  nextRunAt!: Date | null;

  @Field(() => RunCountsType, { description: 'What the last run did, so far if it is at work.' })
  counts!: RunCountsType;

  @Field(() => String, { nullable: true, description: 'Why the last run broke off.' })
  lastError!: string | null;

  @Field(() => Int, { description: 'Runs in a row that broke off.' })
  failures!: number;

  static from({ definition, askedAt, unfinished, ...source }: LiveSource): LiveSourceType {
    const categories = definition.kind === 'arxiv' ? definition.categories : [];
    return {
      ...source,
      kind: definition.kind,
      categories,
      set: (definition.kind === 'oai' && definition.set) || null,
      url: definition.kind === 'feed' ? definition.url : null,
      asked: askedAt !== null,
      unfinished: unfinished !== null,
    };
  }
}

@InputType({ description: 'A source to fetch from now on.' })
export class AddSourceInput {
  @Field(() => SourceKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => [String], {
    defaultValue: [],
    description: 'For ARXIV: categories such as cs.CL, hep-th or cs.*; 1 to 20.',
  })
  categories!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'For OAI: a set such as cs or physics:hep-th; all of arXiv without.',
  })
  set?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For FEED: its http(s) address; none in a private network is fetched.',
  })
  url?: string | null;

  /** Looks only at what its kind has. */
  static definitionOf({ kind, categories, set, url }: AddSourceInput): SourceDefinition {
    if (kind === 'arxiv') return { kind, categories };
    if (kind === 'feed') return { kind, url: url ?? '' };
    return kind === 'oai' ? { kind, set: set ?? undefined } : { kind };
  }

  @Field(() => String, {
    nullable: true,
    description: 'When, as cron has it, UTC, 15 minutes apart at least; the usual times without.',
  })
  schedule?: string | null;
}

@ObjectType({ description: 'All sources after the act.' })
export class LiveSourcesPayload {
  @Field(() => [LiveSourceType], { description: 'By name.' })
  liveSources!: LiveSourceType[];
}
