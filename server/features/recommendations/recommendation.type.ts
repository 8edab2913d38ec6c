import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { PaperType } from '../papers/paper.type.js';
import type { ReasonKind as Kind, MatchLevel as Level } from './recommendation.js';

const sameNames = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const ReasonKind = sameNames<Kind>(
  'LIKED_PAPER',
  'READERS_ALIKE',
  'AUTHOR',
  'TOPIC',
  'PROFILE',
  'TRENDING',
  'NEW',
  'EXPLORATION',
);
registerEnumType(ReasonKind, {
  name: 'ReasonKind',
  description: 'Why a paper is recommended.',
  valuesConfig: {
    LIKED_PAPER: { description: 'Near a paper the reader liked or saved.' },
    READERS_ALIKE: { description: 'Liked by readers who like the same papers.' },
    AUTHOR: { description: 'By an author of what the reader liked.' },
    TOPIC: { description: 'In a category the reader follows, or in the words of what they liked.' },
    PROFILE: { description: "Fits one of the reader's interests." },
    TRENDING: { description: 'Read and voted for now.' },
    NEW: { description: 'Came in lately.' },
    EXPLORATION: { description: 'Shown to find out whether it is of interest.' },
  },
});

export const MatchLevel = sameNames<Level>('STRONG', 'GOOD', 'POSSIBLE', 'EXPLORING');
registerEnumType(MatchLevel, {
  name: 'MatchLevel',
  description: "How well a paper fits the reader's ratings.",
  valuesConfig: {
    STRONG: { description: 'Very near to what was liked.' },
    GOOD: { description: 'Near to what was liked.' },
    POSSIBLE: { description: 'Related to what was liked.' },
    EXPLORING: { description: 'Not known to fit.' },
  },
});

@ObjectType('Reason', { description: 'One part of a score.' })
export class ReasonType {
  @Field(() => ReasonKind, { description: 'What kind of reason.' })
  kind!: Kind;

  @Field(() => String, { description: "In the reader's words." })
  text!: string;

  @Field(() => Float, { description: 'What it added to the score.' })
  weight!: number;

  @Field(() => PaperType, { nullable: true, description: 'The liked paper, for LIKED_PAPER.' })
  paper!: PaperType | null;
}

@ObjectType('RecommendationEdge', {
  description: 'A recommended paper with its place in the list.',
})
export class RecommendationEdge extends Edge(PaperType, 'A recommended paper') {
  @Field(() => Float, {
    description: 'Sum of the reasons, less what papers turned down took away.',
  })
  score!: number;

  @Field(() => MatchLevel, { description: 'The score in a word.' })
  match!: Level;

  @Field(() => [ReasonType], { description: 'Weightiest first.' })
  reasons!: ReasonType[];
}

@ObjectType('RecommendationConnection', {
  description: 'A page of recommended papers, best first.',
})
export class RecommendationConnection extends Connection(
  RecommendationEdge,
  'recommended papers',
) {}
