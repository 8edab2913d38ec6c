import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { DateTime } from 'luxon';
import { normaliseEmail } from '../email-address.js';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isPlausible(value))
    return value;
  throw new GraphQLError('Give a date of the form YYYY-MM-DD.');
}

const isPlausible = (value: string): boolean =>
  DateTime.fromISO(value).isValid && value >= '1000-01-01' && value < '2200-01-01';

export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = GraphQLDateTime;
/** Checked as mail servers spell it, so that a domain may be typed in any letters. */
export const EmailScalar = new GraphQLScalarType<string, string>({
  name: 'EmailAddress',
  description: 'A mail address; its domain may be in any letters.',
  specifiedByURL: GraphQLEmailAddress.specifiedByURL!,
  serialize: (value) => String(value),
  parseValue: parseEmail,
  parseLiteral: (node) => parseEmail(node.kind === Kind.STRING ? node.value : null),
});

function parseEmail(value: unknown): string {
  return GraphQLEmailAddress.parseValue(typeof value === 'string' ? normaliseEmail(value) : value);
}
