import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../../graphql/connection.type.js';

export const Role = { READER: 'READER', OPERATOR: 'OPERATOR' } as const;
registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do.',
  valuesConfig: {
    READER: { description: 'Read, and decide what they are shown.' },
    OPERATOR: { description: 'Run the desk as well.' },
  },
});

@ObjectType('User', { description: 'An account, as an operator sees it.' })
export class UserType {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => String, { description: 'What mails call them.' })
  displayName!: string;

  @Field(() => String, { description: 'The address that they sign in with and are mailed at.' })
  email!: string;

  @Field(() => Role, { description: 'What they may do.' })
  role!: keyof typeof Role;

  @Field(() => Date, { description: 'When the account was made.' })
  joinedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When they last signed in, saw, opened, rated or saved something.',
  })
  activeAt!: Date | null;

  @Field(() => Int, { description: 'Papers that they rated.' })
  ratingCount!: number;

  @Field(() => String, { description: 'How often a digest goes to them: OFF, DAILY or WEEKLY.' })
  digestFrequency!: string;
}

@ObjectType('UserEdge', { description: 'An account with its place in the list.' })
export class UserEdge extends Edge(UserType, 'An account') {}

@ObjectType('UserConnection', { description: 'A page of accounts, who joined last first.' })
export class UserConnection extends Connection(UserEdge, 'accounts') {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ObjectType({ description: 'The account after the act.' })
export class UserPayload {
  @Field(() => UserType, { description: 'The account.' })
  user!: UserType;
}
