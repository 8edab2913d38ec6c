import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Metrics } from '../telemetry/metrics.js';
import { nameStep } from '../telemetry/traced.js';
import type { RequestContext } from './request-context.js';

/** Counts operations and their time; looks at none of their fields while they are answered. */
export const measureOperations = ({
  operations,
}: Pick<Metrics, 'operations'>): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    const begun = performance.now();
    return {
      didResolveOperation: async ({ operation }) =>
        nameStep(`graphql ${operationLabel(operation)}`),
      willSendResponse: async ({ operation, response }) => {
        const labels = { operation: operationLabel(operation), outcome: outcomeOf(response) };
        operations.observe(labels, (performance.now() - begun) / 1000);
      },
    };
  },
});

/**
 * The field that is asked for, and within `viewer` and `desk` the first field that has fields: as many labels as the
 * schema has such fields, whatever clients call their operations. "other" for what fits no schema.
 */
export function operationLabel(operation: OperationDefinitionNode | undefined): string {
  const field = operation && firstField(operation.selectionSet);
  if (!field) return 'other';
  const { value: name } = field.name;
  const within = ['viewer', 'desk'].includes(name) && field.selectionSet;
  const inner = within && firstField(within);
  return inner ? `${name}.${inner.name.value}` : name;
}

function firstField({ selections }: SelectionSetNode): FieldNode | undefined {
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  return fields.find(({ selectionSet }) => selectionSet) ?? fields[0];
}

function outcomeOf({ body }: GraphQLResponse): string {
  const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
  return error ? String(error.extensions?.code ?? 'error') : 'ok';
}
