import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('ModelChange', {
  description:
    'A change of the model that vectors are made by: the one before answers until every paper has a vector of the next.',
})
export class ModelChangeType {
  @Field(() => String, { description: 'The model that answers.' })
  from!: string;

  @Field(() => String, { description: 'The model that will.' })
  to!: string;

  @Field(() => Int, { description: 'Papers that have a vector of the next.' })
  done!: number;

  @Field(() => Int, { description: 'All papers.' })
  total!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the process that answers can’t have the next model; null while nothing keeps it from that.',
  })
  problem!: string | null;
}
