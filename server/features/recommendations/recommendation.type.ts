import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';
import { PaperType } from '../papers/paper.type.js';
import type { Profile } from '../profiles/profile.js';
import { ProfileType } from '../profiles/profile.type.js';
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
  'CODE',
  'DISLIKED_PAPER',
  'PASSED_OVER',
);
registerEnumType(ReasonKind, {
  name: 'ReasonKind',
  description: 'Why a paper is recommended.',
  valuesConfig: {
    LIKED_PAPER: { description: 'Near a paper the reader liked or saved.' },
    READERS_ALIKE: { description: 'Liked by readers who like the same papers.' },
    AUTHOR: { description: 'By an author whom the reader follows, or of what they liked.' },
    TOPIC: {
      description:
        'In a category the reader follows, in the words of what they liked, or found by a saved search.',
    },
    PROFILE: { description: "Fits one of the reader's interests." },
    TRENDING: { description: 'Read and voted for now.' },
    NEW: { description: 'Came in lately.' },
    EXPLORATION: { description: 'Shown to find out whether it is of interest.' },
    CODE: { description: 'Comes with code.' },
    DISLIKED_PAPER: { description: 'Near a paper turned down; takes away.' },
    PASSED_OVER: { description: 'Was on screen before without being touched; takes away.' },
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
  @Field(() => ID, { description: 'What `removeReason` takes.' })
  id!: string;

  @Field(() => ReasonKind, { description: 'What kind of reason.' })
  kind!: Kind;

  @Field(() => String, { description: "In the reader's words." })
  text!: string;

  @Field(() => Float, { description: 'What it added to the score; below 0 for what took away.' })
  weight!: number;

  @Field(() => PaperType, {
    nullable: true,
    description: 'The paper, for LIKED_PAPER and DISLIKED_PAPER.',
  })
  paper!: PaperType | null;
}

@ObjectType('RecommendationEdge', {
  description: 'A recommended paper with its place in the list.',
})
export class RecommendationEdge extends Edge(PaperType, 'A recommended paper') {
  @Field(() => Float, {
    description: "Sum of the reasons' weights.",
  })
  score!: number;

  @Field(() => MatchLevel, { description: 'The probability of a match in a word.' })
  match!: Level;

  @Field(() => Float, {
    description:
      'How likely the reader wants it, from 0 to 1, were every other paper one they want.',
  })
  matchProbability!: number;

  @Field(() => ProfileType, {
    nullable: true,
    description: "The reader's interest it was found for.",
  })
  profile!: Profile | null;

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
