import { Field, ObjectType } from 'type-graphql';
import { PaperType } from '../../papers/paper.type.js';

@ObjectType('SuggestedProfile', {
  description: 'Liked papers that could be an interest of their own.',
})
export class SuggestedProfileType {
  @Field(() => String, { description: 'After its telling terms.' })
  name!: string;

  @Field(() => [String], { description: 'Words that these papers share and others seldom have.' })
  terms!: readonly string[];

  @Field(() => [PaperType], { description: 'Liked papers near to each other.' })
  papers!: PaperType[];
}
