import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>;

/** By the names of a document's operations; null where the compiler can't. */
type Compiled = Map<string, CompiledQuery | null>;

/**
 * Executes as graphql-js does, faster: an operation that comes a second time is compiled to a function. Documents are
 * known by identity, so that a cache of parsed queries decides how long they are kept.
 */
export function compiledExecutor(): Execute {
  const seen = new WeakMap<DocumentNode, Compiled>();
  return async (args) => {
    const known = seen.get(args.document);
    if (!known) {
      seen.set(args.document, new Map());
      return execute(args);
    }
    const query = compiledIn(known, args);
    const result = await query?.(args.rootValue, args.contextValue, args.variableValues);
    // What never began to run has wrong variables, which graphql-js itself says in the words that clients know.
    return result && 'data' in result ? withUsualErrors(result) : execute(args);
  };
}

/** The compiler's errors are not made as graphql-js makes them, which others go by. */
function withUsualErrors({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (!errors) return result;
  return { ...result, errors: errors.map(usual) };
}

function usual({ message, locations, path, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
  });
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

function compiledIn(compiled: Compiled, { schema, document, operationName }: ExecutionArgs) {
  const name = operationName ?? '';
  if (!compiled.has(name)) {
    const made = compileQuery(schema, document, name);
    compiled.set(name, isCompiledQuery(made) ? made : null);
  }
  return compiled.get(name)?.query;
}
