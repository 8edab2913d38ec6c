import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { DateTimeScalar, DayScalar } from '../../graphql/scalars.js';
import type { Paper } from './paper.js';

export const PublishedIn = { YEAR: 'year', MONTH: 'month' } as const;
registerEnumType(PublishedIn, {
  name: 'PublishedIn',
  description: 'How much of a date is known.',
  valuesConfig: {
    YEAR: { description: 'The year alone.' },
    MONTH: { description: 'Year and month.' },
  },
});

@ObjectType('Author', { description: 'Someone who wrote a paper.' })
export class AuthorType {
  @Field(() => ID, { description: "Lectern's number." })
  id!: string;

  @Field(() => String, { description: 'The name as the source spells it.' })
  name!: string;
}

@ObjectType('Paper', { description: 'A research paper.' })
export class PaperType {
  @Field(() => ID, { description: "Lectern's number." })
  id!: string;

  @Field(() => String, {
    description: 'The id people use: arxiv:2403.04132, doi:10.1000/x or file:name.',
  })
  key!: string;

  @Field(() => String, { description: 'May hold TeX between $ signs.' })
  title!: string;

  @Field(() => String, { description: "May hold TeX between $ signs; '' where unknown." })
  abstract!: string;

  @Field(() => [AuthorType], { description: 'In the order of the paper.' })
  authors!: AuthorType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'First version.' })
  publishedAt!: Date | null;

  @Field(() => PublishedIn, {
    nullable: true,
    description: 'Where that says no more than a year or a month, which begins then.',
  })
  publishedIn!: 'year' | 'month' | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Newest version.' })
  updatedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The newest version as arXiv counts them, from 1; null where no source says.',
  })
  version!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it is in the feed.' })
  feedDate!: string | null;

  @Field(() => [String], { description: 'Subject classes, the primary one first.' })
  categories!: string[];

  @Field(() => [String], { description: 'As the source gives them.' })
  keywords!: string[];

  @Field(() => String, { nullable: true, description: "The paper's page." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'The PDF.' })
  pdfUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the code.' })
  githubRepo!: string | null;

  @Field(() => Int, { nullable: true, description: 'Stars of that repository.' })
  githubStars!: number | null;

  @Field(() => Int, { description: 'Comments at the source.' })
  commentCount!: number;

  @Field(() => Int, { description: "The source's votes and those of this desk's readers." })
  upvoteCount!: number;

  @Field(() => Float, {
    description:
      'log2(2 · e^prior + upvotes + 2 · saves + ¼ · openers + ½ · min(comments, 1 + upvotes)) + days from 2020-01-01 to feedDate / 2: twice the attention is worth two days. The prior counts like two votes that are there from the start: ln(1 + upvotes) above the average paper, foretold from text, authors, submitter, field and code by how earlier papers on this desk did; without enough of a past 0, or ¼ with code.',
  })
  trendingScore!: number;

  @Field(() => String, {
    nullable: true,
    description: "What it is written in, as a code such as de; null where it can't be told.",
  })
  language!: string | null;

  @Field(() => Boolean, {
    description: "Shipped with Lectern: the abstract is Lectern's own summary.",
  })
  starter!: boolean;

  /** From the domain type; the number becomes an opaque id. */
  static from(paper: Paper): PaperType {
    const authors = paper.authors.map(({ id, name }) => ({ id: String(id), name }));
    return Object.assign(new PaperType(), paper, { id: String(paper.id), authors });
  }
}

@ObjectType('PaperEdge', { description: 'A paper with its place in the list.' })
export class PaperEdge extends Edge(PaperType, 'A paper') {}

@ObjectType('PaperConnection', { description: 'A page of papers.' })
export class PaperConnection extends Connection(PaperEdge, 'papers') {
  @Field(() => Int, { description: 'All entries of the list.' })
  totalCount!: number;
}

@ObjectType({ description: 'The paper after the act.' })
export class PaperPayload {
  @Field(() => PaperType, { description: 'The paper, with the viewer’s marks as they are now.' })
  paper!: PaperType;
}

@ObjectType({ description: 'Papers after the act.' })
export class PapersPayload {
  @Field(() => [PaperType], { description: 'The papers, with the viewer’s marks as they are now.' })
  papers!: PaperType[];
}

@ObjectType('NamedPapers', { description: 'What a text names.' })
export class NamedPapersType {
  @Field(() => [PaperType], { description: 'Papers of this desk, at most 200.' })
  papers!: PaperType[];

  @Field(() => [String], {
    description: 'Keys of papers that it names and the desk does not have.',
  })
  unknown!: string[];
}
