import { Field, ID, ObjectType } from 'type-graphql';
import { EmailScalar } from '../../graphql/scalars.js';
import type { Account } from './account.js';

@ObjectType('Viewer', { description: 'The reader who is asking.' })
export class ViewerType {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => EmailScalar, { description: 'The address to sign in with and to be mailed at.' })
  email!: string;

  @Field(() => String, { description: 'What mails call the reader.' })
  displayName!: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/Berlin.' })
  timeZone!: string;

  @Field(() => [String], {
    description: 'Categories followed; they lead the list while little else is known.',
  })
  topics!: string[];

  @Field(() => Boolean, { description: 'Whether the reader also runs this desk.' })
  isOperator!: boolean;

  static from(account: Account): ViewerType {
    const { id, email, displayName, timeZone, topics } = account;
    return Object.assign(new ViewerType(), {
      id,
      email,
      displayName,
      timeZone,
      topics: [...topics],
      isOperator: account.role === 'operator',
    });
  }
}

@ObjectType({ description: 'Who is signed in now.' })
export class AuthPayload {
  @Field(() => ViewerType, { description: 'The reader.' })
  viewer!: ViewerType;

  @Field(() => String, {
    description: 'For the header Authorization: Bearer; browsers get a cookie as well.',
  })
  token!: string;
}

@ObjectType({ description: 'The reader after the change.' })
export class ViewerPayload {
  @Field(() => ViewerType, { description: 'The reader.' })
  viewer!: ViewerType;
}
