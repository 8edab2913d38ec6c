import { ArgsType, Field, Int } from 'type-graphql';
import { badInput } from '../errors.js';

export const largestPage = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${largestPage}.` })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last entry before this page.',
  })
  after?: string | null;
}

/** @throws BAD_USER_INPUT unless `first` is from 1 to the largest page. */
export function checkFirst(first: number, largest = largestPage): number {
  if (first < 1 || first > largest) throw badInput('first', `Ask for 1 to ${largest} at a time.`);
  return first;
}
