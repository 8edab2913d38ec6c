import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { DateTime } from 'luxon';

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
export const EmailScalar = GraphQLEmailAddress;
