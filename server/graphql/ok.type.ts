import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'It was done.' })
export class OkPayload {
  @Field(() => Boolean, { description: 'Always true; failures are errors.' })
  ok!: boolean;
}

export const done: OkPayload = { ok: true };
