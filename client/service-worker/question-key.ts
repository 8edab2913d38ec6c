/** A GraphQL request as the client sends it. */
export interface Asked {
  operationName?: string;
  query?: string;
  variables?: Record<string, unknown>;
}

/** Objects say the same whatever the order of their fields. */
const sorted = (_: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The address that an answer is kept under: caches hold answers to GET only. */
export async function keyOf({ operationName, variables = {} }: Asked): Promise<Request> {
  const question = JSON.stringify([operationName, variables], sorted);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(question));
  const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
  return new Request(`/graphql?kept=${hex.join('')}`);
}
