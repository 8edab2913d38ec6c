import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AuthorType, PaperType } from '../papers/paper.type.js';

@ObjectType('SimilarPaper', { description: 'A paper near one or several others.' })
export class SimilarPaperType {
  @Field(() => Float, {
    description:
      'Cosine to the paper, or the mean of the cosines to several; and on top of it 0.2 for the same authors, 1 for the same readers and 0.2 for citations, each by the share in common.',
  })
  score!: number;

  @Field(() => PaperType, { description: 'The near paper.' })
  paper!: PaperType;

  @Field(() => [AuthorType], { description: 'Authors in common, those with fewest papers first.' })
  sharedAuthors!: AuthorType[];

  @Field(() => Int, {
    description: 'How many readers liked or saved both; 0 where it is fewer than three.',
  })
  readers!: number;

  @Field(() => Int, { description: 'How many works both cite.' })
  sharedReferences!: number;

  @Field(() => Boolean, { description: 'Whether one cites the other.' })
  cited!: boolean;

  @Field(() => [SimilarPaperType], {
    description:
      'Nearly the same paper again: other parts or years of it, by titles that are the same but for numbers.',
  })
  more!: SimilarPaperType[];
}
